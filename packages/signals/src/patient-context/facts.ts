import type { Match, Sensing } from '@precept/engine';
import type { Signal } from '@precept/model';
import { findWord, sentenceAround, wordSet } from '../shared/words.ts';
import { CONTEXT_WORDS, type ContextWord } from './words.ts';

/** What a sentence, and the text, tell about the question: is a real patient spoken of here? */
export const FACT_NAMES = [
  'third',
  'you',
  'self',
  'patient',
  'general',
  'person',
  'kinTheirs',
  'kinOwn',
  'occupation',
  'event',
  'condition',
  'symptom',
  'record',
  'unit',
  'colleague',
  'announce',
  'career',
  'story',
  'confirm',
  'aside',
  'consent',
  'joint',
  'he',
  'me',
  'reader',
  'question',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** Index of each fact. */
export const F = Object.fromEntries(FACT_NAMES.map((name, i) => [name, i])) as Readonly<Record<FactName, number>>;
export const FACT_COUNT = FACT_NAMES.length;

/** Strength 0 … 1 of each fact. */
export type Facts = Float32Array;

/** Facts for each sentence and, last, for the whole text. */
export function readFacts(s: Sensing): { sentences: Facts[]; text: Facts } {
  const { reading } = s;
  const sentences: Facts[] = [];
  for (const range of reading.sentences) {
    const f = new Float32Array(FACT_COUNT);
    if (range.question) f[F.question] = 1;
    sentences.push(f);
  }
  const details = new Uint8Array(sentences.length);
  let at = 0;
  for (const x of s.signals) {
    at = sentenceAt(s, x.start, at);
    const f = sentences[at];
    if (!f) continue;
    note(f, x);
    if (x.kind === 'care') noteOpening(s, f, x, at);
    details[at] = (details[at] as number) | detailOf(x);
  }
  for (let i = 0; i < sentences.length; i++) if (countBits(details[i] as number) >= 3) (sentences[i] as Facts)[F.joint] = 1;
  for (const m of s.matches(CONTEXT_WORDS)) if (!isDisclaimer(s, m.from)) noteWord(sentences[reading.sentenceOf[m.from] ?? 0], m);
  const text = new Float32Array(FACT_COUNT);
  for (const f of sentences) for (let k = 0; k < FACT_COUNT; k++) if ((f[k] as number) > (text[k] as number)) text[k] = f[k] as number;
  return { sentences, text };
}

const OF_ACCOUNT = wordSet('views view opinions opinion account profile page feed tweets posts retweets rts');
const LONGEST_DISCLAIMER = 16;

/** "Views my own", "This is my private account": such a sentence tells nothing of patients, whoever it speaks of. */
function isDisclaimer({ reading }: Sensing, token: number): boolean {
  const { from, to } = sentenceAround(reading, token);
  return to - from <= LONGEST_DISCLAIMER && findWord(reading, from, Math.min(to, from + 6), OF_ACCOUNT) >= 0 && findWord(reading, from, to, OWN) >= 0;
}

const OWN = wordSet('own mine my private personal');

/** "Delivered twins …", "Explanted after …": without a subject the author tells what was done to somebody. */
function noteOpening(s: Sensing, f: Facts, x: Signal, at: number): void {
  const first = s.reading.sentences[at]?.from ?? 0;
  if (x.start === s.reading.tokens.start[first] && OPENING.has(s.reading.tokens.hash[first] as number)) raise(f, F.third, 0.9);
}

const OPENING = wordSet(
  'delivered explanted implanted admitted pronounced resuscitated intubated extubated coded amputated operated treated sutured stitched transplanted discharged caught lost sedated triaged removed biopsied',
);

/** Details that narrow down who is meant, a bit for each sort. */
function detailOf(x: Signal): number {
  switch (x.kind) {
    case 'date':
      return x.type === 'duration' || x.type === 'year' || x.type === 'awareness' ? 0 : 1;
    case 'age':
      return x.value?.group ? 0 : 2;
    case 'place':
      return x.type === 'country' || x.type === 'state' || x.type === 'region' ? 0 : 4;
    case 'condition':
    case 'symptom':
      return 8;
    case 'facility-unit':
      return x.value?.general === false ? 16 : 0;
    case 'occupation':
      return x.type === 'health' ? 0 : 32;
    case 'event':
      return 64;
    default:
      return 0;
  }
}

function countBits(bits: number): number {
  let n = 0;
  for (let b = bits; b > 0; b >>= 1) n += b & 1;
  return n;
}

function note(f: Facts, x: Signal): void {
  switch (x.kind) {
    case 'care': {
      const about = x.value?.about;
      const key = about === 'you' ? F.you : about === 'self' ? F.self : F.third;
      raise(f, key, x.confidence * (about === 'none' ? 0.5 : 1) * (x.value?.past ? 1 : 0.8));
      return;
    }
    case 'relation':
      if (x.role === 'patient') raise(f, F.patient, x.value?.specific ? x.confidence : 0.2);
      else if (x.type === 'patients') f[F.general] = 1;
      else if (x.type === 'colleague') f[F.colleague] = 1;
      else if (x.type === 'own-illness') raise(f, F.self, 0.8);
      return;
    case 'person':
      if (x.identifies) raise(f, F.person, x.confidence);
      return;
    case 'relative':
      if (x.role === 'author') f[F.kinOwn] = 1;
      else if (x.role === 'relative') f[F.kinTheirs] = 1;
      return;
    case 'occupation':
      if (x.identifies) f[F.occupation] = 1;
      return;
    case 'event':
      if (x.identifies) f[F.event] = 1;
      return;
    case 'condition':
      f[F.condition] = 1;
      return;
    case 'symptom':
      f[F.symptom] = 1;
      return;
    case 'record-number':
      if (x.type !== 'licence' && x.type !== 'lot') f[F.record] = 1;
      return;
    case 'facility-unit':
      if (x.value?.general === false && x.type !== 'hospital' && x.type !== 'school') f[F.unit] = 1;
      return;
    case 'frame':
      if (x.confidence < 0.4 || x.value?.denied) return;
      if (x.type === 'consent') f[F.consent] = 1;
      else if (x.type !== 'disclaimer' && x.type !== 'quotation' && x.type !== 'joke') f[F.aside] = 1;
      return;
    default:
  }
}

function raise(f: Facts, key: number, to: number): void {
  if ((f[key] as number) < to) f[key] = to;
}

function noteWord(f: Facts | undefined, m: Match<ContextWord>): void {
  if (f) f[F[m.value]] = 1;
}

/** Sentence the offset lies in; starts looking where the last one was found. */
function sentenceAt(s: Sensing, offset: number, near: number): number {
  const { sentences, tokens } = s.reading;
  const startOf = (i: number): number => tokens.start[sentences[i]?.from ?? 0] ?? 0;
  let i = near;
  while (i > 0 && startOf(i) > offset) i--;
  while (i + 1 < sentences.length && startOf(i + 1) <= offset) i++;
  return i;
}
