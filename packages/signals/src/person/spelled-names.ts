import { Flag, Kind, type Reading } from '@precept/engine';
import { cityName, commonWord, givenName, surname, wordFacts } from '@precept/knowledge';
import { hasFlag } from '../shared/words.ts';
import { canBeName, endOfName, isPlaceLike } from './name-words.ts';
import type { Candidate } from './parts.ts';

const ENOUGH = 1.2;

/** How far a word, by its spelling alone, looks like a given name: about -3 … 3. */
export function givenNameness(hash: number): number {
  const f = wordFacts(hash);
  if (f === 0) return -0.2;
  const g = givenName(f);
  return (g === 0 ? -1 : 0.5 * g) - 0.9 * commonWord(f) - 0.5 * Math.max(0, cityName(f) - 1);
}

function surnameness(hash: number): number {
  const f = wordFacts(hash);
  if (f === 0) return 0.5;
  return (
    0.5 * surname(f) +
    0.15 * givenName(f) -
    0.7 * Math.max(0, commonWord(f) - 1) -
    0.4 * Math.max(0, cityName(f) - 1) +
    (surname(f) === 0 && givenName(f) === 0 ? -0.5 : 0)
  );
}

/** A name that only its words give away: "Dana Whitcomb", "Tasha", "jayden kowalczyk". */
export function spelledName(reading: Reading, i: number): Candidate | undefined {
  const { hash, flags } = reading.tokens;
  const capital = ((flags[i] as number) & Flag.capital) !== 0;
  if (!capital) return lowerCaseName(reading, i);
  if (!canBeName(reading, i) || hasFlag(reading, i, Flag.upper)) return undefined;
  const to = endOfName(reading, i);
  if (isPlaceLike(reading, i, to, cityName(wordFacts(hash[i] as number)))) return undefined;
  const atStart = hasFlag(reading, i, Flag.sentenceStart);
  let score = givenNameness(hash[i] as number) - (atStart ? 0.5 : 0);
  const words = wordsIn(reading, i, to);
  if (words >= 2) score += surnameness(hash[to - 1] as number) + 0.6;
  else if (!atStart) score += 0.2;
  if (words >= 4) score -= 1.5;
  if (reading.text[reading.tokens.end[to - 1] as number] === "'") score += 0.3;
  if (score < ENOUGH) return undefined;
  return { from: i, to, type: 'name', sure: Math.min(0.95, 0.35 + score * 0.15) };
}

function wordsIn(reading: Reading, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (reading.tokens.kind[i] === Kind.word) n++;
  return n;
}

/** In lower case only a clear given name before a clear surname counts. */
function lowerCaseName(reading: Reading, i: number): Candidate | undefined {
  const { hash, kind, count } = reading.tokens;
  if (i + 1 >= count || kind[i + 1] !== Kind.word) return undefined;
  const f = wordFacts(hash[i] as number);
  if (givenName(f) < 4 || commonWord(f) > 0) return undefined;
  const l = wordFacts(hash[i + 1] as number);
  if (surname(l) < 2 || commonWord(l) > 0) return undefined;
  return { from: i, to: i + 2, type: 'name', sure: 0.6 };
}
