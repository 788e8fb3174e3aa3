import type { Sensing, Sentence } from '@precept/engine';
import type { Signal } from '@precept/model';
import { findWord, wordSet } from '../shared/words.ts';
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

/** Strength 0 … 1 of each fact of each sentence, one after the other; for the whole text after the last sentence. Kept from text to text. */
let facts = new Float32Array(32 * FACT_COUNT);
let details = new Uint8Array(32);
/** Which facts hold of each sentence and, after the last, of the whole text: one bit each. */
let bits = new Int32Array(32);

/** Bits of the facts that hold of a sentence of the text last read; of the whole text after the last. */
export const factBits = (sentence: number): number => bits[sentence] ?? 0;

/** Facts for each sentence and, last, for the whole text; good until the next text is read. */
export function readFacts(s: Sensing): Float32Array {
  const { reading } = s;
  const { sentences, sentenceOf } = reading;
  const count = sentences.length;
  makeRoom(count + 1);
  text = count;
  for (let i = 0; i < count; i++) if ((sentences[i] as Sentence).question) set(i, F.question);
  let at = 0;
  const { signals } = s;
  for (let n = 0; n < signals.length; n++) {
    const x = signals[n] as Signal;
    at = sentenceAt(s, x.start, at);
    if (at >= count) continue;
    note(at, x);
    if (x.kind === 'care') noteOpening(s, at, x);
    details[at] = (details[at] as number) | detailOf(x);
  }
  for (let i = 0; i < count; i++) if (countBits(details[i] as number) >= 3) set(i, F.joint);
  noteWords(s, sentenceOf);
  return facts;
}

/** Stands for the whole text where a sentence is meant. */
let text = 0;

/** Notes a fact of a sentence, and so of the text. */
function set(of: number, fact: number): void {
  facts[of * FACT_COUNT + fact] = 1;
  facts[text * FACT_COUNT + fact] = 1;
  bits[of] = (bits[of] as number) | (1 << fact);
  bits[text] = (bits[text] as number) | (1 << fact);
}

function raise(of: number, fact: number, to: number): void {
  if ((facts[of * FACT_COUNT + fact] as number) < to) facts[of * FACT_COUNT + fact] = to;
  if ((facts[text * FACT_COUNT + fact] as number) < to) facts[text * FACT_COUNT + fact] = to;
  bits[of] = (bits[of] as number) | (1 << fact);
  bits[text] = (bits[text] as number) | (1 << fact);
}

function makeRoom(sentences: number): void {
  if (sentences > details.length) {
    facts = new Float32Array(2 * sentences * FACT_COUNT);
    details = new Uint8Array(2 * sentences);
    bits = new Int32Array(2 * sentences);
  } else {
    facts.fill(0, 0, sentences * FACT_COUNT);
    details.fill(0, 0, sentences);
    bits.fill(0, 0, sentences);
  }
}

/** Words told in a disclaimer are passed over; whether a sentence is one is asked once. */
function noteWords(s: Sensing, sentenceOf: Uint16Array | Uint32Array): void {
  let asked = -1;
  let skip = false;
  for (const { from, value } of s.matches(CONTEXT_WORDS)) {
    const at = sentenceOf[from] as number;
    if (at !== asked) {
      asked = at;
      skip = isDisclaimer(s, at);
    }
    if (!skip) set(at, factOf(value));
  }
}

function factOf(word: ContextWord): number {
  switch (word) {
    case 'he':
      return F.he;
    case 'me':
      return F.me;
    case 'reader':
      return F.reader;
    default:
      return F[word];
  }
}

const OF_ACCOUNT = wordSet('views view opinions opinion account profile page feed tweets posts retweets rts');
const LONGEST_DISCLAIMER = 16;

/** "Views my own", "This is my private account": such a sentence tells nothing of patients, whoever it speaks of. */
function isDisclaimer({ reading }: Sensing, sentence: number): boolean {
  const range = reading.sentences[sentence];
  if (!range || range.to - range.from > LONGEST_DISCLAIMER) return false;
  const { from, to } = range;
  return findWord(reading, from, Math.min(to, from + 6), OF_ACCOUNT) >= 0 && findWord(reading, from, to, OWN) >= 0;
}

const OWN = wordSet('own mine my private personal');

/** "Delivered twins …", "Explanted after …": without a subject the author tells what was done to somebody. */
function noteOpening({ reading }: Sensing, at: number, x: Signal): void {
  const first = reading.sentences[at]?.from ?? 0;
  if (x.start === reading.tokens.start[first] && OPENING.has(reading.tokens.hash[first] as number)) raise(at, F.third, 0.9);
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

function note(of: number, x: Signal): void {
  switch (x.kind) {
    case 'care': {
      const about = x.value?.about;
      const key = about === 'you' ? F.you : about === 'self' ? F.self : F.third;
      raise(of, key, x.confidence * (about === 'none' ? 0.5 : 1) * (x.value?.past ? 1 : 0.8));
      return;
    }
    case 'relation':
      if (x.role === 'patient') raise(of, F.patient, x.value?.specific ? x.confidence : 0.2);
      else if (x.type === 'patients') set(of, F.general);
      else if (x.type === 'colleague') set(of, F.colleague);
      else if (x.type === 'own-illness') raise(of, F.self, 0.8);
      return;
    case 'person':
      if (x.identifies) raise(of, F.person, x.confidence);
      return;
    case 'relative':
      if (x.role === 'author') set(of, F.kinOwn);
      else if (x.role === 'relative') set(of, F.kinTheirs);
      return;
    case 'occupation':
      if (x.identifies) set(of, F.occupation);
      return;
    case 'event':
      if (x.identifies) set(of, F.event);
      return;
    case 'condition':
      if (x.value?.topic !== true) set(of, F.condition);
      return;
    case 'symptom':
      set(of, F.symptom);
      return;
    case 'record-number':
      if (x.type !== 'licence' && x.type !== 'lot') set(of, F.record);
      return;
    case 'facility-unit':
      if (x.value?.general === false && x.type !== 'hospital' && x.type !== 'school') set(of, F.unit);
      return;
    case 'frame':
      if (x.confidence < 0.4 || x.value?.denied) return;
      if (x.type === 'consent') set(of, F.consent);
      else if (x.type !== 'disclaimer' && x.type !== 'quotation' && x.type !== 'joke') set(of, F.aside);
      return;
    default:
  }
}

/** Sentence the offset lies in; starts looking where the last one was found. */
function sentenceAt({ reading }: Sensing, offset: number, near: number): number {
  const { sentences, tokens } = reading;
  let i = near;
  while (i > 0 && (tokens.start[sentences[i]?.from ?? 0] ?? 0) > offset) i--;
  while (i + 1 < sentences.length && (tokens.start[sentences[i + 1]?.from ?? 0] ?? 0) <= offset) i++;
  return i;
}
