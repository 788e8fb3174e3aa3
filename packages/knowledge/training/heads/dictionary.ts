import { normOf, rarityOf } from '../../src/heads/head-weights.ts';
import type { Sparse } from './logistic.ts';
import type { Row } from './rows.ts';

/** N-grams that are known, in how many posts each was seen, and of how many. */
export interface Dictionary {
  readonly index: ReadonlyMap<number, number>;
  readonly keys: readonly number[];
  readonly seen: readonly number[];
  readonly documents: number;
}

/** Counts the n-grams of posts (not of their copies) and keeps those seen often enough; `others` (public sets) must show one more often. */
export function countGrams(all: readonly Row[], others: readonly Row[], least = 2, leastOther = 8): Dictionary {
  const rows = all.filter((r) => !r.copy);
  const count = (list: readonly Row[]): Map<number, number> => {
    const seen = new Map<number, number>();
    for (const row of list) for (const key of row.keys) seen.set(key, (seen.get(key) ?? 0) + 1);
    return seen;
  };
  const own = count(rows);
  const kept = new Map<number, number>();
  for (const [key, n] of own) if (n >= least) kept.set(key, n);
  for (const [key, n] of count(others))
    if (n >= leastOther && !kept.has(key)) kept.set(key, Math.max(2, Math.round((n * rows.length) / (rows.length + others.length))));
  return toDictionary(
    [...kept].sort((a, b) => a[1] - b[1] || a[0] - b[0]),
    rows.length,
  );
}

export function toDictionary(entries: readonly (readonly [number, number])[], documents: number): Dictionary {
  return { index: new Map(entries.map(([key], i) => [key, i])), keys: entries.map((e) => e[0]), seen: entries.map((e) => e[1]), documents };
}

/** Rows as sparse vectors: rarity of each known n-gram, of length one or, where there are few, less. */
export function vectors(rows: readonly Row[], dictionary: Dictionary): Sparse {
  const { index, keys, seen, documents } = dictionary;
  const rarity = seen.map((n) => rarityOf(n, documents));
  const start = new Int32Array(rows.length + 1);
  const ids: number[] = [];
  const values: number[] = [];
  rows.forEach((row, r) => {
    let squares = 0;
    const from = ids.length;
    for (const key of row.keys) {
      const id = index.get(key);
      if (id === undefined) continue;
      const v = rarity[id] as number;
      ids.push(id);
      values.push(v);
      squares += v * v;
    }
    const norm = normOf(squares);
    for (let k = from; k < values.length; k++) values[k] = (values[k] as number) / norm;
    start[r + 1] = ids.length;
  });
  return {
    rows: rows.length,
    features: keys.length,
    start,
    ids: Int32Array.from(ids),
    values: Float32Array.from(values),
    direction: Uint8Array.from(rows, (r) => r.direction),
  };
}
