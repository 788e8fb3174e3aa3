import { CONTRACT_DEFAULTS, loadParsePost } from '@precept/api';
import { type Policy, type Post, type Result, VERDICTS } from '@precept/model';
import { type Backtest, basePolicy, type Effect, loadReader } from '@precept/policies';
import { checkMany, rules } from '@precept/rules';
import { Exit } from '../../../command.ts';
import { type Source, toSource } from '../../../input/source.ts';
import { labelled } from '../../../terminal/wrap.ts';
import { write } from '../../../terminal/write.ts';
import { readPosts } from '../../check/check-lines.ts';
import { batchesOf, isFault } from '../../check/ndjson/stream.ts';
import { type Act, json, take, things, usage, type Work } from '../run.ts';

/** Lines said to be unreadable, one by one; the rest are counted. */
const MOST_SAID = 5;

/** Runs a policy over past posts and says what would have changed. */
export const act: Act = async (work) => {
  const { args, host, names, isJson } = work;
  const [path, posts, ...more] = names;
  if (path === undefined || posts === undefined || more.length > 0)
    return usage(host, 'backtest takes a policy and a file of past posts, one JSON object a line (- for standard input).');
  const now = await take(path, work);
  if (typeof now === 'number') return now;
  const against = args.get('against');
  const old = against === undefined ? undefined : await take(against, work);
  if (typeof old === 'number') return old;
  const before = old?.policy ?? basePolicy;
  const { result, unread } = await run(before, now.policy, toSource(posts, 'ndjson'), work);
  const shown = { ...result, effects: [...result.effects].sort(byWeight) };
  if (isJson) {
    const name = ({ name, digest }: Policy): unknown => ({ name, digest });
    await json(host, { policies: { before: name(before), after: name(now.policy) }, unread, ...shown });
  } else await show(shown, against ?? 'no policy file', path, work);
  if (unread > 0) {
    await write(host.stderr, `precept policy: ${things(unread, 'line')} could not be read.\n`);
    return Exit.fault;
  }
  return result.changed > 0 || result.effects.length > 0 ? Exit.findings : Exit.clear;
};

async function run(before: Policy, after: Policy, source: Source, { host }: Work): Promise<{ result: Backtest; unread: number }> {
  const { BacktestTally, outOfShadow, prepare } = await loadReader();
  const tally = new BacktestTally(
    before,
    after,
    rules.map((r) => r.meta),
  );
  const shadow = outOfShadow(after);
  const loud = shadow.rules.length > 0 ? prepare({ ...shadow.policy, digest: '' }) : undefined;
  const reader = { parsePost: await loadParsePost(), defaults: CONTRACT_DEFAULTS, policy: after };
  let unread = 0;
  const refuse = async (message: string): Promise<void> => {
    if (unread++ < MOST_SAID) await write(host.stderr, `precept policy: ${message}\n`);
  };
  for await (const batch of batchesOf(source, host.stdin)) {
    if (isFault(batch)) {
      await refuse(batch.message);
      continue;
    }
    const read: { readonly line: number; readonly post: Post }[] = [];
    for (const line of readPosts(batch, source, reader)) {
      if (line.kind === 'fault') await refuse(line.message);
      else read.push(line);
    }
    const posts = read.map((l) => l.post);
    const [was, is, spoke] = [checkMany(posts, before), checkMany(posts, after), loud ? checkMany(posts, loud) : undefined];
    for (const [i, { line }] of read.entries()) {
      const shadowed = spoke?.[i]?.findings.map((f) => f.rule).filter((r) => shadow.rules.includes(r)) ?? [];
      tally.add(line, was[i] as Result, is[i] as Result, [...new Set(shadowed)]);
    }
  }
  return { result: tally.result, unread };
}

const byWeight = (a: Effect, b: Effect): number =>
  b.stopped + b.released - (a.stopped + a.released) || b.touched + b.shadowed - (a.touched + a.shadowed);

async function show(result: Backtest, before: string, after: string, { host, terminal }: Work): Promise<void> {
  const { style, width } = terminal;
  const out: string[] = [];
  for (const e of result.effects) {
    const was = e.before === e.after ? '' : `: ${e.after} (was ${e.before})`;
    out.push(style.strong(`${e.key}${was}`));
    const say = (n: number, words: string): void =>
      void (n > 0 && out.push(`  ${words.replace('#', `${n.toLocaleString('en-GB')} of ${things(result.posts, 'past post')}`)}`));
    say(e.stopped, 'would have stopped #');
    say(e.released, 'would have let # through');
    say(e.touched - e.stopped - e.released, 'would have said something else of #, with the same outcome');
    say(e.shadowed, 'in shadow: would have spoken in #');
    out.push(labelled('', `lines ${e.lines.join(', ')}${e.touched + e.shadowed > e.lines.length ? ' …' : ''}`, width, '  ', 0, style.quiet), '');
  }
  const rows = (name: string, of: Backtest['before']): string =>
    `  ${name.padEnd(8)}${VERDICTS.map((v) => of[v].toLocaleString('en-GB').padStart(9)).join('')}`;
  out.push(`  ${''.padEnd(8)}${VERDICTS.map((v) => v.padStart(9)).join('')}`, rows('before', result.before), rows('after', result.after), '');
  out.push(
    `${things(result.posts, 'past post')}, ${before} → ${after}: ${things(result.changed, 'answer')} would change, ${things(result.stopped, 'post')} more would be stopped, ${things(result.released, 'post')} let through.`,
  );
  await write(host.stdout, `${out.join('\n')}\n`);
}
