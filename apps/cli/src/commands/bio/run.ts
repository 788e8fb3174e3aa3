import { type Bio, type BioProposal, check, parseBio, proposeBio } from '@precept/rules';
import type { Run } from '../../command.ts';
import { type Terminal, terminalOf } from '../../terminal/settings.ts';
import { write } from '../../terminal/write.ts';
import { createPretty } from '../check/formats/pretty/pretty.ts';
import { eachChecked, type Read } from '../triage/each-checked.ts';
import { row } from '../triage/say.ts';

const NO_SHIELD = 'A disclaimer protects no one: it changes no finding, in a bio or in any post.';

/** `precept bio`: what a bio says, what misleads, and one that is clear. */
export const run: Run = async (args, host) => {
  const terminal = terminalOf(host, args);
  return eachChecked(
    'bio',
    args,
    host,
    (d) => ({ ...d, kind: 'bio' }),
    async (checked, { settings, isLines }) => {
      const bio = parseBio(checked.post.text);
      const proposal = proposeBio(checked.post, settings.policy, check);
      const format = settings.format ?? (isLines ? 'ndjson' : 'pretty');
      if (format === 'pretty') await write(host.stdout, pretty(checked, bio, proposal, terminal, settings.isVerbose));
      else
        await write(host.stdout, `${JSON.stringify({ ...checked.output, bio, disclaimer: NO_SHIELD, proposal }, null, format === 'json' ? 2 : 0)}\n`);
    },
    ({ kind }) => (kind === 'bio' ? undefined : `kind "${kind}" is no bio. "precept check" reads every kind.`),
  );
};

function pretty(checked: Read, bio: Bio, proposal: BioProposal, terminal: Terminal, isVerbose: boolean): string {
  const { style } = terminal;
  const out = [createPretty(terminal, { isVerbose, isQuiet: false, isMany: false }).item(checked), style.strong('What it says')];
  for (const [label, words] of partsOf(bio)) out.push(row(terminal, label, words === '' ? '–' : words));
  out.push(row(terminal, '', NO_SHIELD), '', style.strong('A bio that is clear'), row(terminal, '', proposal.text));
  if (proposal.leftOut.length > 0) out.push(row(terminal, 'Left out', proposal.leftOut.join(' · ')));
  if (proposal.toAdd.length > 0) out.push(row(terminal, 'Add', `${proposal.toAdd.join('; ')}.`));
  return `${out.join('\n')}\n`;
}

const join = (parts: readonly { readonly text: string }[]): string => parts.map((p) => p.text).join(', ');

function partsOf(bio: Bio): (readonly [label: string, words: string])[] {
  const unnamed = bio.employers.some((e) => !e.isNamed) && !bio.employers.some((e) => e.isNamed);
  return [
    ['Name', bio.name?.text ?? ''],
    ['Credentials', bio.credentials.map((c) => (c.isFinished ? c.text : `${c.text} (not finished)`)).join(', ')],
    ['Role', bio.roles.map((r) => (r.isPast ? `${r.text} (past)` : r.text)).join(', ')],
    [
      'Employer',
      unnamed
        ? `not named (“${join(bio.employers)}”)`
        : bio.employers
            .filter((e) => e.isNamed)
            .map((e) => (e.isPast ? `${e.name} (past)` : e.name))
            .join(', '),
    ],
    [
      'Disclaimer',
      bio.disclaimers
        .map((d) =>
          d.speaksOfEmployer && bio.employers.every((e) => !e.isNamed) ? `${d.text} (speaks of an employer the bio does not name)` : d.text,
        )
        .join(', '),
    ],
    ['Interests', join(bio.interests)],
    ['Links', join(bio.links)],
  ];
}
