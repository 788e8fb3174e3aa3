import type { Row } from './rows.ts';
import type { Facts } from './trees.ts';

/** Facts seen often enough to be asked for, in alphabetical order. */
export function commonFacts(rows: readonly Row[], least: number): string[] {
  const seen = new Map<string, number>();
  for (const row of rows) for (const fact of row.facts.keys()) seen.set(fact, (seen.get(fact) ?? 0) + 1);
  return [...seen]
    .filter(([, n]) => n >= least && n <= rows.length - least)
    .map(([fact]) => fact)
    .sort();
}

export function factTable(rows: readonly Row[], facts: readonly string[]): Facts {
  const index = new Map(facts.map((f, i) => [f, i]));
  const start = new Int32Array(rows.length + 1);
  const ids: number[] = [];
  const values: number[] = [];
  rows.forEach((row, r) => {
    for (const [fact, n] of row.facts) {
      const i = index.get(fact);
      if (i === undefined) continue;
      ids.push(i);
      values.push(n);
    }
    start[r + 1] = ids.length;
  });
  return { rows: rows.length, facts: facts.length, start, ids: Uint16Array.from(ids), values: Uint8Array.from(values) };
}
