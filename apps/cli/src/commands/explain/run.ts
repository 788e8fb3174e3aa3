import { readFile } from 'node:fs/promises';
import { didYouMean, ERROR_CODES } from '@precept/api';
import { loadReader } from '@precept/policies';
import { rules } from '@precept/rules';
import { Exit, type Run } from '../../command.ts';
import { terminalOf } from '../../terminal/settings.ts';
import { write } from '../../terminal/write.ts';
import { renderPage } from './render.ts';

/** `precept explain`: the page of a rule or of an error, set for the terminal. */
export const run: Run = async (args, host) => {
  const [given, ...more] = args.positionals;
  if (given === undefined || more.length > 0) {
    await write(host.stderr, 'precept explain: name one rule, such as privacy/no-patient-name. "precept rules" lists them.\n');
    return Exit.usage;
  }
  const found = findPages(given);
  if (found.length === 0) {
    const names = [...rules.flatMap((r) => [r.meta.id, r.meta.id.slice(r.meta.family.length + 1)]), ...ERROR_CODES];
    await write(
      host.stderr,
      `precept explain: "${given}" is neither a rule nor an error code.${didYouMean(given, names)} "precept rules" lists the rules.\n`,
    );
    return Exit.usage;
  }
  const terminal = terminalOf(host, args);
  for (const [i, page] of found.entries()) {
    let text: string;
    try {
      text = await readFile(new URL(page.path, host.home), 'utf8');
    } catch {
      await write(host.stderr, `precept explain: the page of ${given} is missing from this build. Run "npm run build". [not-built]\n`);
      return Exit.fault;
    }
    await write(host.stdout, `${i > 0 ? '\n' : ''}${renderPage(text + (await askedFor(page.catalogue)), page.facts, terminal)}\n`);
  }
  return Exit.clear;
};

/** A section with the clauses of shipped packs that ask for it. */
async function askedFor(catalogue: readonly string[]): Promise<string> {
  if (catalogue.length === 0) return '';
  const { allClauses, packs } = await loadReader();
  const clauses = allClauses(packs).filter(({ clause }) => clause.catalogue.some((c) => catalogue.includes(c)));
  const line = ({ key, clause }: (typeof clauses)[number]): string =>
    `- ${key}: ${clause.says} (${clause.source.title}, ${clause.source.locator}; ${clause.source.date})`;
  return clauses.length === 0 ? '' : `\n\n## Asked for by\n\n${clauses.map(line).join('\n')}\n`;
}

interface Page {
  readonly path: string;
  /** Catalogue rules behind it. */
  readonly catalogue: readonly string[];
  readonly facts: string;
}

/** By id, by the id's last part, by catalogue number, or by error code. */
function findPages(given: string): Page[] {
  const name = given.toLowerCase().replace(/\.md$/, '');
  const page = ({ meta }: (typeof rules)[number]): Page => ({
    path: `rules/${meta.id}.md`,
    catalogue: meta.catalogue,
    facts: `At worst ${meta.severity} · ${meta.decidedBy === 'person' ? 'a person decides' : 'the machine decides'} · ${meta.catalogue.join(', ')}`,
  });
  const exact = rules.filter((r) => r.meta.id === name);
  const byName = exact.length > 0 ? exact : rules.filter((r) => r.meta.id.endsWith(`/${name}`));
  const byNumber = byName.length > 0 ? byName : rules.filter((r) => r.meta.catalogue.some((c) => c.toLowerCase() === name));
  if (byNumber.length > 0) return byNumber.map(page);
  return ERROR_CODES.filter((c) => c === name).map((c) => ({ path: `errors/${c}.md`, catalogue: [], facts: '' }));
}
