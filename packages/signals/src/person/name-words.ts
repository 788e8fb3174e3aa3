import { Flag, Kind, type Reading } from '@precept/engine';
import { wordSet } from '../shared/words.ts';
import { CREDENTIALS, NOT_NAMES } from './words.ts';

const PARTICLES = wordSet('de da di del della van von der den bin binti ibn al el la le du dos das abu o mac st mc');
const LONGEST_NAME = 5;

/** True where token `i` can be part of a name: a capitalised word that is no common word. */
export function canBeName(reading: Reading, i: number): boolean {
  const { kind, flags, hash, count, start, end } = reading.tokens;
  if (i < 0 || i >= count || kind[i] !== Kind.word) return false;
  const f = flags[i] as number;
  return (f & Flag.capital) !== 0 && (end[i] as number) - (start[i] as number) > 1 && !NOT_NAMES.has(hash[i] as number);
}

/** Reads on over the words of one name; returns the token after it. */
export function endOfName(reading: Reading, from: number): number {
  const { hash, kind, flags, count, start, end } = reading.tokens;
  let i = from;
  while (i < count && i < from + LONGEST_NAME) {
    if (i > from && hasGap(reading, i)) break;
    const oneLetter = (end[i] as number) - (start[i] as number) === 1;
    if (canBeName(reading, i) && !(i > from && CREDENTIALS.has(hash[i] as number) && (flags[i] as number) & Flag.upper)) i++;
    else if (i > from && kind[i] === Kind.word && PARTICLES.has(hash[i] as number) && canBeName(reading, i + 1)) i += 2;
    else if (kind[i] === Kind.word && oneLetter && (flags[i] as number) & Flag.capital && hash[i] !== I_HASH) i += dotAfter(reading, i) ? 2 : 1;
    else break;
  }
  return i;
}

export const [I_HASH] = [...wordSet('i')];

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
