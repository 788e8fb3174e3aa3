import type { Sensing } from '@precept/engine';
import type { PersonRole } from '@precept/model';
import { FIRST_PERSON, wordSet } from '../shared/words.ts';
import { PERSON_NOUNS } from './words.ts';

const I_AM = wordSet("i'm im i");
const OWN = wordSet('my our');
const PERSONS = wordSet(PERSON_NOUNS);
const REACH = 6;

/** Whose age it is, from the person or relative named just before or after; undefined where the words do not tell. */
export function roleBefore(s: Sensing, from: number, to: number): PersonRole | undefined {
  const { start, end, hash, count } = s.reading.tokens;
  const low = start[Math.max(0, from - REACH)] as number;
  const high = end[Math.min(count - 1, to + 2)] as number;
  let nearest: PersonRole | undefined;
  for (const k of s.signals) {
    if (k.kind !== 'person' && k.kind !== 'relative') continue;
    if (k.end >= low && k.start <= high && k.role) nearest = k.role;
  }
  if (nearest) return nearest;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const h = hash[i] as number;
    if (OWN.has(h)) return 'relative';
    if (I_AM.has(h) && FIRST_PERSON.has(h)) return 'author';
  }
  return undefined;
}

/** True where a person or relative is named, or a word for a person stands, just before token `i`. */
export function standsAtPerson(s: Sensing, i: number): boolean {
  const { start, hash } = s.reading.tokens;
  if (i > 0 && PERSONS.has(hash[i - 1] as number)) return true;
  const edge = start[i] ?? 0;
  for (const k of s.signals) if ((k.kind === 'person' || k.kind === 'relative') && k.end <= edge && k.end >= edge - 2) return true;
  return false;
}
