import type { Judging, Match } from '@precept/engine';
import type { Span } from '@precept/model';

/** Where a match stands in the text. */
export function placeOf({ reading }: Pick<Judging, 'reading'>, { from, to }: Pick<Match<unknown>, 'from' | 'to'>): Span {
  const { start, end } = reading.tokens;
  return { start: start[from] as number, end: end[to - 1] as number };
}

/** True where one of these flags stands at the first token of a match. */
export function isMarked({ reading }: Pick<Judging, 'reading'>, { from }: Pick<Match<unknown>, 'from'>, flags: number): boolean {
  return ((reading.tokens.flags[from] as number) & flags) !== 0;
}
