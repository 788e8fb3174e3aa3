import type { Sensing } from '@precept/engine';
import type { PersonRole } from '@precept/model';
import { findWord, sentenceAround, wordSet } from '../shared/words.ts';
import { CUE_NAMES, readCues } from './cues.ts';
import type { Candidate } from './parts.ts';
import type { TextFacts } from './text-facts.ts';
import { WEIGHTS } from './weights.ts';
import { EPONYM_HEADS, EPONYMS, MEDICINE_CONTEXT, MEDICINE_NAMES, PATIENT_THINGS } from './words.ts';

export interface Judged {
  readonly role: PersonRole;
  /** Log-odds that this is a patient, or one of a patient's people. */
  readonly score: number;
  readonly identifies: boolean;
}

const HERE = wordSet('here');
const NAMED = wordSet('named called titled');
const NAMED_FOR = wordSet('for after');
const W = Float64Array.from(CUE_NAMES, (cue) => WEIGHTS[cue] ?? 0);
const CUE = Object.fromEntries(CUE_NAMES.map((name, i) => [name, i])) as Record<(typeof CUE_NAMES)[number], number>;

/** Weighs the context of one name. */
export function judge(sensing: Sensing, c: Candidate, facts: TextFacts): Judged {
  const known = knownRole(sensing, c, facts);
  if (known) return { role: known, score: -4, identifies: false };
  const cues = readCues(sensing, c, facts);
  let score = 0;
  for (let i = 0; i < W.length; i++) score += (W[i] as number) * (cues[i] as number);
  const has = (cue: (typeof CUE_NAMES)[number]): boolean => (cues[CUE[cue]] as number) > 0;
  if (score > 0) return { role: has('kinTheirs') ? 'relative' : 'patient', score, identifies: true };
  return { role: otherRole(has), score, identifies: false };
}

function otherRole(has: (cue: (typeof CUE_NAMES)[number]) => boolean): PersonRole {
  if (has('public')) return 'public-figure';
  if (has('titleHealth') || has('credentials')) return 'professional';
  if (has('historical')) return 'historical';
  if (has('kinOwn') || has('kinTheirs')) return 'relative';
  if (has('healthJob') || has('colleague') || has('deeds') || has('thanked')) return 'professional';
  return 'unknown';
}

/** Roles that a list or the next word settles: a disease, a pill, a person of history, the author. */
export function knownRole(sensing: Sensing, c: Candidate, facts: TextFacts): PersonRole | undefined {
  const { reading } = sensing;
  const { hash, count } = reading.tokens;
  const s = sentenceAround(reading, c.from);
  if (facts.historical.has(c.to - 1)) return 'historical';
  if (isEponym(sensing, c)) return 'eponym';
  if (NAMED_FOR.has(hash[c.from - 1] ?? 0) && NAMED.has(hash[c.from - 2] ?? 0)) return 'historical';
  if (c.to - c.from === 1 && MEDICINE_NAMES.has(hash[c.from] as number) && findWord(reading, s.from, s.to, MEDICINE_CONTEXT) >= 0) return 'medicine';
  const saysHere = c.to < count && HERE.has(hash[c.to] as number) && c.from <= s.from + 1;
  const signs = c.from >= facts.signOff && c.to >= count - 3;
  if (facts.self.has(c.from) || saysHere || signs) return c.title === 'health' ? 'professional' : 'author';
  return undefined;
}

function isEponym({ reading }: Sensing, c: Candidate): boolean {
  const { hash, start, end, count } = reading.tokens;
  if (c.to - c.from > 3 || !EPONYMS.has(hash[c.to - 1] as number)) return false;
  const next = c.to < count ? (hash[c.to] as number) : 0;
  if (EPONYM_HEADS.has(next)) return true;
  const owns = c.to < count && reading.lower.slice(start[c.to], end[c.to]) === "'s";
  if (owns && c.title !== undefined) return EPONYM_HEADS.has(hash[c.to + 1] ?? 0);
  if (owns) return EPONYM_HEADS.has(hash[c.to + 1] ?? 0) || !PATIENT_THINGS.has(hash[c.to + 1] ?? 0);
  return c.title === undefined && c.to - c.from === 1;
}
