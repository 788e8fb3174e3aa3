import { loadReader } from '@precept/policies';
import { rules } from '@precept/rules';
import { Exit } from '../../../command.ts';
import { wrapText } from '../../../terminal/wrap.ts';
import { write } from '../../../terminal/write.ts';
import { type Act, json, take, things, usage } from '../run.ts';

/** What differs between two policies. */
export const act: Act = async (work) => {
  const { host, names, terminal, isJson } = work;
  const [older, newer, ...more] = names;
  if (older === undefined || newer === undefined || more.length > 0) return usage(host, 'diff takes two files: the old policy and the new one.');
  const before = await take(older, work);
  if (typeof before === 'number') return before;
  const after = await take(newer, work);
  if (typeof after === 'number') return after;
  const { diffPolicies } = await loadReader();
  const differences = diffPolicies(
    before.policy,
    after.policy,
    rules.map((r) => r.meta),
  );
  if (isJson)
    await json(host, { before: { file: older, digest: before.policy.digest }, after: { file: newer, digest: after.policy.digest }, differences });
  else {
    const { style, width } = terminal;
    const paint = { stricter: style.good, looser: style.severity.block, other: style.quiet };
    let last = '';
    for (const { key, before: from, after: to, effect } of differences) {
      if (key !== last || effect !== 'other')
        await write(host.stdout, `${style.strong(key)}${effect === 'other' ? '' : `  ${paint[effect](effect)}`}\n`);
      last = key;
      for (const row of from === null ? [] : wrapText(from, width - 4)) await write(host.stdout, `  ${style.severity.block('-')} ${row}\n`);
      for (const row of to === null ? [] : wrapText(to, width - 4)) await write(host.stdout, `  ${style.good('+')} ${row}\n`);
    }
    const count = (effect: keyof typeof paint): number => differences.filter((d) => d.effect === effect).length;
    await write(
      host.stdout,
      differences.length === 0
        ? 'They say the same.\n'
        : `\n${things(differences.length, 'difference')}: ${count('stricter')} stricter, ${count('looser')} looser. "precept policy backtest ${newer} POSTS --against ${older}" shows what they mean for posts.\n`,
    );
  }
  return differences.length === 0 ? Exit.clear : Exit.findings;
};
