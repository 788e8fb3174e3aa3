import { existsSync } from 'node:fs';
import type { Policy } from '@precept/model';
import { basePolicy, type Compared, loadReader } from '@precept/policies';
import { rules } from '@precept/rules';
import { Exit } from '../../../command.ts';
import { labelled } from '../../../terminal/wrap.ts';
import { write } from '../../../terminal/write.ts';
import { type Act, DEFAULT_FILE, json, take, things, usage, type Work } from '../run.ts';
import { namedPacks } from './packs.ts';

const SAID: Readonly<Record<Compared['state'], string>> = {
  held: 'held by rules',
  weakened: 'weakened',
  answered: 'answered by people',
  'for people': 'for people, not answered',
};

/** Holds a policy against the packs it extends, or against those that are named. */
export const act: Act = async (work) => {
  const { args, host, names, isJson } = work;
  if (names.length > 1) return usage(host, 'compare takes one file.');
  const policy = await policyOf(names[0], work);
  if (typeof policy === 'number') return policy;
  const packs = await namedPacks(args, policy.packs?.length ? policy.packs : ['base']);
  if (typeof packs === 'string') return usage(host, packs);
  const { comparePolicy } = await loadReader();
  const clauses = comparePolicy(
    policy,
    packs,
    rules.map((r) => r.meta),
  );
  if (isJson) await json(host, { policy: { name: policy.name, digest: policy.digest }, clauses });
  else {
    for (const pack of packs)
      await show(
        pack.title,
        clauses.filter((c) => c.pack === pack.id),
        work,
      );
    const count = (state: Compared['state']): string => `${clauses.filter((c) => c.state === state).length} ${SAID[state]}`;
    await write(
      host.stdout,
      `${things(clauses.length, 'clause')} of ${things(packs.length, 'pack')}: ${count('held')}, ${count('weakened')}, ${count('answered')}, ${count('for people')}.\n`,
    );
  }
  return clauses.some((c) => c.state === 'weakened') ? Exit.findings : Exit.clear;
};

/** Without a file, and where there is no precept.yaml: what applies when nobody has chosen anything. */
async function policyOf(name: string | undefined, work: Work): Promise<Policy | number> {
  if (name === undefined && !existsSync(DEFAULT_FILE)) return basePolicy;
  const loaded = await take(name ?? DEFAULT_FILE, work);
  return typeof loaded === 'number' ? loaded : loaded.policy;
}

async function show(title: string, clauses: readonly Compared[], { args, host, terminal }: Work): Promise<void> {
  const { style, width } = terminal;
  const paint = { held: style.good, weakened: style.severity.block, answered: style.good, 'for people': style.severity.review };
  const shown = args.has('verbose') ? clauses : clauses.filter((c) => c.state === 'weakened' || c.state === 'for people');
  await write(host.stdout, `${style.strong(title)}\n`);
  for (const c of shown) {
    await write(host.stdout, `  ${paint[c.state](SAID[c.state])}  ${c.key}\n${labelled('', c.says, width, '    ', 0)}\n`);
    for (const { id, setting, severity } of c.weak) await write(host.stdout, `    ${id} is ${setting}; by itself it can say ${severity}\n`);
    if (c.weak.length === 0 && c.rules.length > 0) await write(host.stdout, `${labelled('', c.rules.join(', '), width, '    ', 0, style.quiet)}\n`);
    const people = c.where ?? c.people;
    if (people !== undefined)
      await write(host.stdout, `${labelled('', `${c.where === undefined ? 'People' : 'Dealt with'}: ${people}`, width, '    ', 0, style.quiet)}\n`);
  }
  const held = clauses.length - shown.length;
  await write(host.stdout, held > 0 ? `  ${style.quiet(`${things(held, 'clause')} held or answered; --verbose shows them.`)}\n\n` : '\n');
}
