import { existsSync, readFileSync } from 'node:fs';
import { type Checker, createChecker, NO_HEADS } from '@precept/engine';
import { type Post, type PostInput, type Signal, toPost } from '@precept/model';
import { eachFact } from '../../../signals/src/heads/facts.ts';
import { Units } from '../../../signals/src/heads/grams.ts';
import { signals as modules } from '../../../signals/src/signals.gen.ts';
import { KEY_SHIFT } from '../../src/heads/gram-table.ts';
import { type Expected, type Labels, labelsOf } from './labels.ts';
import { restyle } from './restyle.ts';

/** One text as training sees it. */
export interface Row {
  readonly id: string;
  /** Writer of a corpus post, or name of a public set. */
  readonly writer: string;
  readonly post: Post;
  /** Offsets into the normalised text. */
  readonly signals: readonly Signal[];
  readonly direction: 0 | 1;
  /** Keys of its n-grams, each once. */
  readonly keys: Int32Array;
  /** Facts for the trees, with how often. */
  readonly facts: ReadonlyMap<string, number>;
  readonly labels: Labels;
  readonly expect?: Expected;
  /** The same post in another style, to learn from and never to measure on. */
  readonly copy?: true;
}

interface Line extends PostInput {
  readonly id: string;
  readonly expect: Expected;
  readonly spans?: unknown;
  readonly note?: string;
}

export interface Splits {
  readonly train: readonly string[];
  /** Those of `train` that heads and tagger learn from; on the others their limits are chosen. */
  readonly heads: readonly string[];
  readonly tune: readonly string[];
  readonly test: readonly string[];
}

const corpus = new URL('../../../../corpus/', import.meta.url);

export const readSplits = (): Splits => JSON.parse(readFileSync(new URL('splits.json', corpus), 'utf8')) as Splits;

export function readJsonLines<T>(file: URL | string): T[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((l) => l.trim() !== '')
    .map((l) => JSON.parse(l) as T);
}

let checker: Checker | undefined;
const units = new Units();

/** Looks at a post with every signal there is and notes what the heads may learn from. */
export function lookAt(post: Post): Pick<Row, 'keys' | 'facts' | 'signals'> {
  checker ??= createChecker({ signals: modules, rules: [], heads: NO_HEADS });
  const { reading, signals } = checker.sense(post);
  units.read(reading, signals);
  const keys = new Set<number>();
  units.eachHash((hash) => keys.add(hash >>> KEY_SHIFT));
  const facts = new Map<string, number>();
  eachFact(reading, post, signals, (fact) => facts.set(fact, Math.min(9, (facts.get(fact) ?? 0) + 1)));
  return { keys: Int32Array.from(keys), facts, signals };
}

/** A post in other styles, so that style speaks for nothing: `many` copies, each counting `weight` as much. */
export function inOtherStyles(row: Row, many: number, weight: number): Row[] {
  const labels: Labels = { truth: row.labels.truth, weight: row.labels.weight.map((w) => w * weight) };
  return Array.from({ length: many }, (_, i) => {
    const post = { ...row.post, text: restyle(row.post.text, `${row.id} ${i}`) };
    return { ...row, post, ...lookAt(post), labels, copy: true };
  });
}

/** The whole posts of one writer. */
export function readWriter(writer: string): Row[] {
  return readJsonLines<Line>(new URL(`${writer}.jsonl`, corpus)).map(({ expect, spans: _s, note: _n, ...input }) => {
    const post = toPost(input);
    return {
      id: input.id,
      writer,
      post,
      direction: post.direction === 'inbound' ? 1 : 0,
      ...lookAt(post),
      labels: labelsOf(expect),
      expect,
    };
  });
}
