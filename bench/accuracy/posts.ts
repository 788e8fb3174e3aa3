import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { POST_KINDS, type PostInput, type Result, type Verdict } from '@precept/model';
import { type Judge, judgeText, oneLine, readLines, share, stops } from './shared.ts';

export interface Labelled extends PostInput {
  readonly id: string;
  readonly expect: { readonly verdict: Verdict; readonly families: readonly string[]; readonly hard: boolean; readonly adverseEvent?: boolean };
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string; readonly identifies: boolean }[];
  readonly note?: string;
}

export interface Splits {
  readonly [split: string]: readonly string[];
}

/** A labelled line as the check takes it: without its labels. */
export function bare({ expect: _e, spans: _s, note: _n, ...post }: Labelled): PostInput {
  return post;
}

export function readSplit(root: string, split: string): Labelled[] {
  const splits = JSON.parse(readFileSync(join(root, 'corpus/splits.json'), 'utf8')) as Splits;
  return (splits[split] ?? []).flatMap((writer) => readLines<Labelled>(join(root, `corpus/${writer}.jsonl`)));
}

/** Whole posts of one split. "Needs action" is an expected review or block; "harmless" an expected clear. */
export function measurePosts(root: string, split: string, judge: Judge, misses: number): void {
  const posts = readSplit(root, split);
  const judged = posts.map((post) => ({ post, result: judgeText(judge, bare(post)) }));
  console.log(`Whole posts, split "${split}" (${posts.length})`);
  const action = judged.filter((j) => stops(j.post.expect.verdict));
  const mild = judged.filter((j) => j.post.expect.verdict === 'advise');
  const harmless = judged.filter((j) => j.post.expect.verdict === 'clear');
  row('need action, given review or block', action, (r) => stops(r.verdict));
  row('need action, anything said', action, (r) => r.verdict !== 'clear');
  row('need advice, anything said', mild, (r) => r.verdict !== 'clear');
  row('harmless, not stopped (clear or advise)', harmless, (r) => !stops(r.verdict));
  row('harmless, nothing said (clear)', harmless, (r) => r.verdict === 'clear');
  row(
    'harmless near-misses, not stopped',
    harmless.filter((j) => j.post.expect.hard),
    (r) => !stops(r.verdict),
  );
  const inbound = judged.filter((j) => j.post.direction === 'inbound');
  row(
    'came in, adverse event: seen',
    inbound.filter((j) => j.post.expect.adverseEvent === true),
    (r) => r.safety.adverseEvent,
  );
  row(
    'came in, no adverse event: none seen',
    inbound.filter((j) => j.post.expect.adverseEvent !== true),
    (r) => !r.safety.adverseEvent,
  );
  for (const direction of ['outbound', 'inbound'] as const) {
    const of = <T extends { post: Labelled }>(list: T[]): T[] => list.filter((j) => (j.post.direction ?? 'outbound') === direction);
    row(`${direction}: need action, stopped`, of(action), (r) => stops(r.verdict));
    row(`${direction}: harmless, not stopped`, of(harmless), (r) => !stops(r.verdict));
  }
  for (const kind of POST_KINDS) {
    const of = <T extends { post: Labelled }>(list: T[]): T[] => list.filter((j) => (j.post.kind ?? 'post') === kind);
    if (of(judged).length === 0) continue;
    row(`${kind}: need action, stopped`, of(action), (r) => stops(r.verdict));
    row(`${kind}: harmless, not stopped`, of(harmless), (r) => !stops(r.verdict));
  }
  for (const family of [...new Set(action.flatMap((j) => j.post.expect.families))].sort()) {
    const of = action.filter((j) => j.post.expect.families[0] === family);
    if (of.length) {
      const inFamily = of.filter((j) => j.result.findings.some((f) => f.family === family)).length;
      console.log(
        `    ${family.padEnd(12)} stopped ${share(of.filter((j) => stops(j.result.verdict)).length, of.length)}   in this family ${share(inFamily, of.length)}`,
      );
    }
  }
  if (misses > 0) {
    const say = (label: string, list: typeof judged): void => {
      for (const j of list.slice(0, misses))
        console.log(
          `  ${label} ${j.post.id} [${j.post.expect.families}] ${oneLine(j.post.text)} → ${j.result.findings.map((f) => `${f.rule}:${f.severity}`).join(' ')}`,
        );
    };
    say(
      'missed',
      action.filter((j) => !stops(j.result.verdict)),
    );
    say(
      'alarm ',
      harmless.filter((j) => stops(j.result.verdict)),
    );
  }
  console.log('');
}

function row(label: string, list: readonly { result: Result }[], right: (r: Result) => boolean): void {
  console.log(`  ${label.padEnd(42)} ${share(list.filter((j) => right(j.result)).length, list.length)}`);
}
