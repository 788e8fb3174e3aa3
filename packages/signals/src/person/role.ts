import type { Reading, Sensing } from '@precept/engine';
import { hashText, type PersonRole } from '@precept/model';
import { sentenceAround } from '../shared/words.ts';
import { CUE_NAMES, readCues } from './cues.ts';
import { Mark, marksOf, sentenceMarks } from './marks.ts';
import type { Candidate } from './parts.ts';
import { isKnown, Known, type TextFacts } from './text-facts.ts';
import { WEIGHTS } from './weights.ts';

export interface Judged {
  readonly role: PersonRole;
  /** Log-odds that this is a patient, or one of a patient's people. */
  readonly score: number;
  readonly identifies: boolean;
}

const POSSESSIVE = hashText("'s");
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
export function knownRole({ reading }: Sensing, c: Candidate, facts: TextFacts): PersonRole | undefined {
  const { hash, count } = reading.tokens;
  if (isKnown(c.to - 1, Known.historical)) return 'historical';
  if (isEponym(reading, c)) return 'eponym';
  if (c.from > 1 && marksOf(hash[c.from - 1] as number) & Mark.namedFor && marksOf(hash[c.from - 2] as number) & Mark.named) return 'historical';
  const s = sentenceAround(reading, c.from);
  if (c.to - c.from === 1 && marksOf(hash[c.from] as number) & Mark.medicineName) {
    if (sentenceMarks(reading.sentenceOf[c.from] as number) & Mark.medicineContext) return 'medicine';
  }
  const saysHere = c.to < count && c.from <= s.from + 1 && (marksOf(hash[c.to] as number) & Mark.here) !== 0;
  const signs = c.from >= facts.signOff && c.to >= count - 3;
  if (isKnown(c.from, Known.self) || saysHere || signs) return c.title === 'health' ? 'professional' : 'author';
  return undefined;
}

function isEponym({ tokens }: Reading, c: Candidate): boolean {
  const { hash, count } = tokens;
  if (c.to - c.from > 3 || (marksOf(hash[c.to - 1] as number) & Mark.eponym) === 0) return false;
  if (c.to >= count) return c.title === undefined && c.to - c.from === 1;
  if (marksOf(hash[c.to] as number) & Mark.eponymHead) return true;
  if (hash[c.to] === POSSESSIVE) {
    const owned = c.to + 1 < count ? marksOf(hash[c.to + 1] as number) : 0;
    return (owned & Mark.eponymHead) !== 0 || (c.title === undefined && (owned & Mark.thing) === 0);
  }
  return c.title === undefined && c.to - c.from === 1;
}
