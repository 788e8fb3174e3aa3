import { Flag, Kind, type Sensing } from '@precept/engine';
import type { PersonRole } from '@precept/model';
import { findWord, hasFlag, SECOND_PERSON, sentenceAround, wordSet } from '../shared/words.ts';
import type { Candidate } from './parts.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import {
  CREDENTIALS,
  EPONYM_HEADS,
  EPONYMS,
  GREETING,
  MEDICINE_CONTEXT,
  MEDICINE_NAMES,
  PATIENT_THINGS,
  PROFESSIONAL_DEEDS,
  THANKING,
} from './words.ts';

/** What is known of a whole text before its people are weighed. */
export interface TextFacts {
  readonly sentences: readonly SentenceFacts[];
  /** Tokens that stand in a match of a list of known people. */
  readonly historical: ReadonlySet<number>;
  readonly public: ReadonlySet<number>;
  /** Tokens that follow "I'm", "my name is". */
  readonly self: ReadonlySet<number>;
  readonly signOff: number;
  readonly you: boolean;
}

export interface Judged {
  readonly role: PersonRole;
  /** Log-odds that this is a patient, or a patient's own people. */
  readonly patient: number;
  readonly identifies: boolean;
}

const PATIENT_WORDS = wordSet('patient pt client resident inpatient customer');
const MINE = wordSet('my our');
const YOURS = wordSet('your his her their');
const KIN = wordSet(
  'wife husband son daughter mother mum mom father dad sister brother uncle aunt aunty grandson granddaughter nephew niece partner boyfriend girlfriend baby kid boy girl cousin nan gran grandma grandpa grandad granddad hubby fiance lad family',
);
const ASK_FOR = wordSet('ask contact call ring email tell see find with by from via describe speak');
const HERE = wordSet('here');
const HEALTH_JOBS = wordSet(
  'nurse nurses doctor dr physician surgeon pharmacist dentist midwife paramedic consultant registrar chaplain matron sister receptionist porter manager director chief intern student volunteer therapist physio technician tech rn gp hca reg colleague team security reception desk coordinator officer lead librarian professor trainer',
);
const GONE = wordSet('died dead passed rip obituary memorial');
const THRESHOLD = 0;

/** Weighs the context of one name: log-odds for each role, the best one wins. */
export function judge(sensing: Sensing, c: Candidate, facts: TextFacts): Judged {
  const known = knownRole(sensing, c, facts);
  if (known) return { role: known, patient: -4, identifies: false };
  const { reading } = sensing;
  const s = sentenceAround(reading, c.from);
  const at = reading.sentenceOf[c.from] ?? 0;
  const here = facts.sentences[at];
  const near = [facts.sentences[at - 1], facts.sentences[at + 1]];
  const professional = professionalScore(sensing, c, s, here);
  const patient = patientScore(sensing, c, s, here, near, facts);
  const publicly = isPublic(c, facts) ? 2.2 : -3;
  const kin = kinBefore(sensing, c);
  if (kin === 'own' && patient < 1.6) return { role: 'relative', patient: patient - 2, identifies: false };
  if (publicly > patient && publicly > professional) return { role: 'public-figure', patient, identifies: patient > 0.6 };
  if (here?.historical && patient < 2) return { role: 'historical', patient, identifies: false };
  if (professional > patient && professional > 0) return { role: 'professional', patient, identifies: false };
  if (kin === 'theirs' && patient > THRESHOLD - 0.6) return { role: 'relative', patient, identifies: true };
  return { role: patient > THRESHOLD ? 'patient' : 'unknown', patient, identifies: patient > THRESHOLD };
}

/** Roles that a list or the next word settles: a disease, a pill, a person of history, the author. */
function knownRole(sensing: Sensing, c: Candidate, facts: TextFacts): PersonRole | undefined {
  const { reading } = sensing;
  const { hash, count } = reading.tokens;
  const s = sentenceAround(reading, c.from);
  if (facts.historical.has(c.to - 1)) return 'historical';
  if (EPONYMS.has(hash[c.to - 1] as number) && c.to - c.from <= 2) {
    const next = hash[c.to] ?? 0;
    const owner = reading.lower.slice(reading.tokens.start[c.to] ?? 0, reading.tokens.end[c.to] ?? 0) === "'s";
    if (EPONYM_HEADS.has(next) || (owner && EPONYM_HEADS.has(hash[c.to + 1] ?? 0))) return 'eponym';
    if (owner && c.title === undefined && !(c.to + 1 < count && PATIENT_THINGS.has(hash[c.to + 1] as number))) return 'eponym';
    if (c.title === undefined && c.to - c.from === 1) return 'eponym';
  }
  if (c.to - c.from === 1 && MEDICINE_NAMES.has(hash[c.from] as number) && findWord(reading, s.from, s.to, MEDICINE_CONTEXT) >= 0) return 'medicine';
  if (facts.self.has(c.from) || (c.to < count && HERE.has(hash[c.to] as number) && c.from === s.from))
    return c.title === 'health' ? 'professional' : 'author';
  if (c.from >= facts.signOff && c.to >= count - 3) return c.title === 'health' ? 'professional' : 'author';
  return undefined;
}

function isPublic(c: Candidate, facts: TextFacts): boolean {
  return facts.public.has(c.to - 1) || c.title === 'public';
}

function professionalScore(sensing: Sensing, c: Candidate, s: { from: number; to: number }, here: SentenceFacts | undefined): number {
  const { reading } = sensing;
  const { hash, flags, count } = reading.tokens;
  let score = -1.2;
  if (c.title === 'health') score += 3.6;
  for (let i = c.to; i < Math.min(s.to, c.to + 3); i++)
    if (CREDENTIALS.has(hash[i] as number) && i < count && ((flags[i] as number) & Flag.upper || hasComma(sensing, i))) score += 3;
  if (
    findWord(reading, Math.max(s.from, c.from - 4), c.from, HEALTH_JOBS) >= 0 ||
    findWord(reading, c.to, Math.min(s.to, c.to + 4), HEALTH_JOBS) >= 0
  )
    score += 1.6;
  if (findWord(reading, Math.max(s.from, c.from - 4), c.from, THANKING) >= 0) score += 1.3;
  if (findWord(reading, Math.max(s.from, c.from - 3), c.from, ASK_FOR) >= 0) score += 0.8;
  if (findWord(reading, s.from, s.to, PROFESSIONAL_DEEDS) >= 0) score += 1;
  if (here?.colleague) score += 1;
  return score;
}

function hasComma(sensing: Sensing, i: number): boolean {
  return sensing.reading.text[sensing.reading.tokens.start[i - 1] ?? 0] === ',';
}

function patientScore(
  sensing: Sensing,
  c: Candidate,
  s: { from: number; to: number },
  here: SentenceFacts | undefined,
  near: readonly (SentenceFacts | undefined)[],
  facts: TextFacts,
): number {
  const { reading, post } = sensing;
  const { hash, kind, start, end } = reading.tokens;
  let score = -1.7;
  const before = hash[c.from - 1] ?? 0;
  if (PATIENT_WORDS.has(before)) score += findWord(reading, c.from - 4, c.from, MINE) >= 0 ? 3.2 : 2.4;
  else if (findWord(reading, Math.max(s.from, c.from - 4), c.from, PATIENT_WORDS) >= 0) score += 1.2;
  const next = reading.lower.slice(start[c.to] ?? 0, end[c.to] ?? 0);
  if (next === "'s" && PATIENT_THINGS.has(hash[c.to + 1] ?? 0)) score += 1.6;
  if (kind[c.to + 1] === Kind.number && (next === ',' || next === '(')) score += 1.1;
  if (c.title === 'plain' || c.type === 'initials') score += 0.5;
  if (c.title === 'health') score -= 2.6;
  if (c.title === 'public') score -= 0.4;
  if (here) score += sentenceWeight(here);
  for (const f of near) if (f) score += 0.35 * Math.max(0, sentenceWeight(f));
  const isGreeted = GREETING.has(before) || (c.from === s.from && next === ',');
  const isReply = post.kind === 'reply' || post.kind === 'comment' || post.kind === 'dm' || post.kind === 'request';
  if (isGreeted && facts.you && isReply) score += Math.max(...facts.sentences.map((f) => f.you)) > 0.6 ? 1.2 : -0.2;
  if (findWord(reading, s.from, s.to, GONE) >= 0 && here && !here.historical) score += 0.3;
  if (findWord(reading, Math.max(s.from, c.from - 5), c.from, THANKING) >= 0) score -= 0.6;
  if (here?.self && !here.third && !here.you) score -= 0.8;
  if (hasFlag(reading, c.from, Flag.hypothetical)) score -= 0.4;
  return score;
}

function sentenceWeight(f: SentenceFacts): number {
  let w = 0;
  w += 1.5 * f.third + 0.8 * f.you;
  if (f.patient) w += 1.1 * f.patient;
  if (f.bed) w += 1.2;
  if (f.record) w += 1;
  if (f.condition) w += 0.5;
  if (f.fiction) w -= 2;
  if (f.colleague) w -= 0.6;
  return w;
}

/** `own`: a relative of the author ("my grandad Wilf") · `theirs`: somebody else's ("his wife Karin"). */
function kinBefore(sensing: Sensing, c: Candidate): 'own' | 'theirs' | undefined {
  const { hash } = sensing.reading.tokens;
  const kin = c.title === 'kin' ? c.from : KIN.has(hash[c.from - 1] ?? 0) ? c.from - 1 : -1;
  if (kin < 0) return undefined;
  for (let i = kin - 1; i >= Math.max(0, kin - 3); i--) {
    if (MINE.has(hash[i] as number)) return 'own';
    if (YOURS.has(hash[i] as number)) return 'theirs';
  }
  return c.title === 'kin' ? 'own' : undefined;
}

/** True where the text speaks to a reader as "you". */
export function speaksToYou(sensing: Sensing): boolean {
  return findWord(sensing.reading, 0, sensing.reading.tokens.count, SECOND_PERSON) >= 0;
}
