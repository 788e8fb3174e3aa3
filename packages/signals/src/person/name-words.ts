import { Flag, Kind, type Reading } from '@precept/engine';
import { hashText } from '@precept/model';
import { Mark, marksOf } from './marks.ts';

const LONGEST_NAME = 5;

/** True where token `i` can be part of a name: a capitalised word that is no common word. */
export function canBeName(reading: Reading, i: number): boolean {
  const { kind, flags, hash, count, start, end } = reading.tokens;
  if (i < 0 || i >= count || kind[i] !== Kind.word) return false;
  const f = flags[i] as number;
  return (f & Flag.capital) !== 0 && (end[i] as number) - (start[i] as number) > 1 && (marksOf(hash[i] as number) & Mark.notName) === 0;
}

/** Reads on over the words of one name; returns the token after it. */
export function endOfName(reading: Reading, from: number): number {
  const { hash, kind, flags, count, start, end } = reading.tokens;
  let i = from;
  while (i < count && i < from + LONGEST_NAME && kind[i] === Kind.word) {
    if (i > from && hasGap(reading, i)) break;
    const f = flags[i] as number;
    const capital = (f & Flag.capital) !== 0;
    const marks = marksOf(hash[i] as number);
    const oneLetter = (end[i] as number) - (start[i] as number) === 1;
    if (capital && !oneLetter && (marks & Mark.notName) === 0 && !(i > from && (marks & Mark.credential) !== 0 && f & Flag.upper)) i++;
    else if (i > from && (marks & Mark.particle) !== 0 && canBeName(reading, i + 1)) i += 2;
    else if (oneLetter && capital && hash[i] !== I_HASH) i += dotAfter(reading, i) ? 2 : 1;
    else break;
  }
  return i;
}

export const I_HASH = hashText('i');

export function dotAfter(reading: Reading, i: number): boolean {
  const at = reading.tokens.end[i] as number;
  return reading.text.charCodeAt(at) === 46 && reading.tokens.start[i + 1] === at;
}

/** More than one blank, a line break or a mark between two words ends a name. */
export function hasGap(reading: Reading, i: number): boolean {
  const { start, end } = reading.tokens;
  const gap = (start[i] as number) - (end[i - 1] as number);
  return gap > 1 || (gap === 1 && reading.text.charCodeAt(end[i - 1] as number) === 10);
}
