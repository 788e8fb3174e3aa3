import type { Asked, CatalogueEntry, loadReader, Pack, RuleFacts, Standing } from '@precept/policies';
import type { Outputs } from './outputs.ts';

const FOLDER = 'docs/policies';
const HEADER = '<!-- Written by "npm run gen" from packages/policies. Do not edit. -->\n';

type Tools = Pick<Awaited<ReturnType<typeof loadReader>>, 'allClauses' | 'catalogue' | 'enforcing' | 'isBuiltIn' | 'packs' | 'standings'>;

/** docs/policies: a page for each pack, coverage both ways, the cross-walk, and the whole catalogue. */
export function policyPages(outputs: Outputs, rules: readonly (RuleFacts & { readonly title: string })[], tools: Tools): void {
  const { packs } = tools;
  const all = tools.standings(tools.catalogue, packs, rules);
  const rulesOf = (asked: Asked): readonly string[] => tools.enforcing(asked.clause.catalogue, rules);
  const clauses = tools.allClauses(packs);
  const names = ['README.md', 'catalogue.md', 'coverage.md', 'cross-walk.md', 'requirements.md'];
  for (const pack of packs) {
    const own = clauses.filter((c) => c.pack === pack);
    outputs.write(
      `${FOLDER}/${pack.id}.md`,
      packPage(pack, own, rulesOf, (a) => tools.isBuiltIn(a.clause, tools.catalogue)),
    );
    names.push(`${pack.id}.md`);
  }
  outputs.write(`${FOLDER}/README.md`, overview(packs, clauses, rulesOf, all));
  outputs.write(`${FOLDER}/catalogue.md`, cataloguePage(all));
  outputs.write(`${FOLDER}/coverage.md`, coveragePage(rules, clauses, rulesOf));
  outputs.write(`${FOLDER}/cross-walk.md`, crossWalk(all));
  outputs.write(`${FOLDER}/requirements.md`, requirementsPage(all));
  outputs.only(FOLDER, names);
}

const ruleLink = (id: string): string => `[${id}](../rules/${id}.md)`;
const clauseLink = ({ pack, clause, key }: Asked): string => `[${key}](${pack.id}.md#${clause.id})`;
const cell = (text: string): string => text.replaceAll('|', '\\|');
const ENFORCER: Readonly<Record<NonNullable<CatalogueEntry['rest']>['by'], string>> = {
  check: 'enforced by how the check is built',
  desk: 'enforced by the desk',
  record: 'enforced by the record',
  people: 'for people',
};

function sourceLine({ source }: Asked['clause']): string {
  const seen =
    source.text === 'seen' ? '' : source.text === 'seen in part' ? ' Text seen in part only.' : ' Text not seen: confirm before relying on it.';
  return `${source.title}, ${source.locator} (${source.date}; ${source.status}).${seen}${source.note ? ` ${source.note}` : ''}`;
}

function packPage(pack: Pack, clauses: readonly Asked[], rulesOf: (a: Asked) => readonly string[], isBuiltIn: (a: Asked) => boolean): string {
  const facts = [
    pack.jurisdictions.length > 0 ? `Holds in: ${pack.jurisdictions.join(', ')}.` : 'Holds anywhere.',
    ...(pack.extends ? [`Builds on: ${pack.extends.map((p) => `[${p}](${p}.md)`).join(', ')}.`] : []),
  ];
  const sections = clauses.map((a) => {
    const rules = rulesOf(a);
    return `## ${a.clause.id}

${a.clause.says}

- Source: ${sourceLine(a.clause)}
- Rules: ${rules.length > 0 ? rules.map(ruleLink).join(', ') : isBuiltIn(a) ? 'none: the check is built so' : 'none: for people'}
${a.clause.people ? `- For people: ${a.clause.people}\n` : ''}- Catalogue: ${a.clause.catalogue.map((c) => `[${c}](catalogue.md#${c.toLowerCase()})`).join(', ')}
`;
  });
  return `${HEADER}# ${pack.title}

${pack.about} ${facts.join(' ')}

In a policy: \`extends: [${pack.id}]\`. The clauses are in our words and no legal advice; the sources are what counts.

${sections.join('\n')}`;
}

function overview(packs: readonly Pack[], clauses: readonly Asked[], rulesOf: (a: Asked) => readonly string[], all: readonly Standing[]): string {
  const rows = packs.map((p) => {
    const own = clauses.filter((c) => c.pack === p);
    const byRules = own.filter((c) => rulesOf(c).length > 0).length;
    return `| [${p.id}](${p.id}.md) | ${cell(p.title)} | ${p.jurisdictions.join(', ') || 'anywhere'} | ${own.length} | ${byRules} | ${own.length - byRules} |`;
  });
  const count = (state: Standing['state']): number => all.filter((s) => s.state === state).length;
  return `${HEADER}# Policies

${packs.length} packs, ${clauses.length} clauses. A pack says what one body asks for, or what one kind of organisation needs; each clause is in our words, cited with
date and status, and linked to the rules that enforce it or marked as being for people. How an organisation writes its own policy:
[the guide](../guides/write-a-policy.md).

| pack | what it is | holds in | clauses | with rules | for people alone |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

- [Catalogue](catalogue.md): all ${all.length} rules of the catalogue of sources. ${count('rules')} are enforced by rules alone, ${count('rules and others')} by rules with something left to others, ${count('others')} by the desk, the record or people${count('open') > 0 ? `, ${count('open')} by nobody yet` : ''}.
- [Requirements](requirements.md): what serves each of the requirements this project began with.
- [Coverage](coverage.md): which clauses each rule enforces.
- [Cross-walk](cross-walk.md): which source says what.

These pages are no legal advice. A lawyer of each country has to confirm a pack before anybody relies on it.
`;
}

function cataloguePage(all: readonly Standing[]): string {
  const rows = all.map(({ entry, rules, state, asked }) => {
    const by = [...rules.map(ruleLink)].join(', ') || '–';
    const rest = entry.rest ? `${ENFORCER[entry.rest.by]}: ${entry.rest.what}` : state === 'open' ? 'not yet' : '–';
    return `| <a id="${entry.id.toLowerCase()}"></a>${entry.id} | ${cell(entry.title)} | ${by} | ${cell(rest)} | ${entry.requirements.join(' ')} | ${asked.map(clauseLink).join(', ')} |`;
  });
  return `${HEADER}# The whole catalogue

All ${all.length} rules of the catalogue of sources this project began with, the rules that enforce them, what is enforced elsewhere, and the requirements they serve.

| id | asks | rules | the rest | requirements | clauses |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** From a requirement to the catalogue rules that serve it and to those who enforce them. */
function requirementsPage(all: readonly Standing[]): string {
  const ids = [...new Set(all.flatMap((s) => s.entry.requirements))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const rows = ids.map((id) => {
    const serving = all.filter((s) => s.entry.requirements.includes(id));
    const rules = [...new Set(serving.flatMap((s) => s.rules))];
    const others = [...new Set(serving.flatMap((s) => (s.entry.rest ? [ENFORCER[s.entry.rest.by]] : [])))];
    const links = serving.map(({ entry }) => `[${entry.id}](catalogue.md#${entry.id.toLowerCase()}) ${cell(entry.title)}`);
    return `| ${id} | ${links.join('<br>')} | ${rules.map(ruleLink).join(', ') || '–'} | ${others.join('; ') || '–'} |`;
  });
  return `${HEADER}# Requirements

All ${ids.length} requirements, taken from five articles (S0 to S4), with the rules of the catalogue that serve them and who enforces those.

| requirement | catalogue | rules | besides |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function coveragePage(
  rules: readonly (RuleFacts & { readonly title: string })[],
  clauses: readonly Asked[],
  rulesOf: (a: Asked) => readonly string[],
): string {
  const of = new Map(clauses.map((a) => [a, new Set(rulesOf(a))]));
  const rows = rules.map((r) => {
    const mine = clauses.filter((a) => of.get(a)?.has(r.id));
    return `| ${ruleLink(r.id)} | ${cell(r.title)} | ${mine.map(clauseLink).join(', ') || '–'} |`;
  });
  const people = clauses
    .filter((a) => of.get(a)?.size === 0)
    .map((a) => `| ${clauseLink(a)} | ${cell(a.clause.says)} | ${cell(a.clause.people ?? '')} |`);
  return `${HEADER}# Coverage

## From rules to clauses

| rule | asks | enforces |
| --- | --- | --- |
${rows.join('\n')}

## Clauses for people alone

| clause | says | what people do |
| --- | --- | --- |
${people.join('\n')}
`;
}

function crossWalk(all: readonly Standing[]): string {
  const families = [...new Set(all.map((s) => s.entry.id.split('-')[0] as string))];
  const sections = families.map((family) => {
    const rows = all
      .filter((s) => s.entry.id.startsWith(`${family}-`))
      .map(({ entry, asked }) => {
        const said = asked.map(
          (a) =>
            `${clauseLink(a)}: ${cell(a.clause.source.title)}, ${cell(a.clause.source.locator)} (${a.clause.source.date}; ${a.clause.source.status})`,
        );
        return `| ${entry.id} ${cell(entry.title)} | ${said.join('<br>')} |`;
      });
    return `## ${family}\n\n| about | said by |\n| --- | --- |\n${rows.join('\n')}\n`;
  });
  return `${HEADER}# Cross-walk

Which source says what. Sources that speak of the same thing stand in the same row. The [catalogue](catalogue.md) says who enforces it.

${sections.join('\n')}`;
}
