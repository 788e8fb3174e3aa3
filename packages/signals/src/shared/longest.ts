import type { Match } from '@precept/engine';

/** The longest phrase at each place, none overlapping an earlier one. Matches come in order of their first token. */
export function longest<T>(matches: readonly Match<T>[]): Match<T>[] {
  const out: Match<T>[] = [];
  for (const m of matches) {
    const last = out.at(-1);
    if (last && m.from < last.to) {
      if (m.from === last.from && m.to > last.to) out[out.length - 1] = m;
      continue;
    }
    out.push(m);
  }
  return out;
}
