import { Flag, type Match, type Sensing, tokenAt } from '@precept/engine';
import type { Signal } from '@precept/model';
import { FIRST_PERSON, findWord, SECOND_PERSON, THIRD_PERSON } from '../shared/words.ts';
import { CONTEXT_WORDS, type ContextWord } from './words.ts';

/** What a sentence, and the text, tell about the question: is a real patient spoken of here? */
export interface Facts {
  third: number;
  you: number;
  self: number;
  patient: number;
  general: number;
  person: number;
  kinTheirs: number;
  kinOwn: number;
  occupation: number;
  event: number;
  condition: number;
  symptom: number;
  record: number;
  unit: number;
  colleague: number;
  announce: number;
  career: number;
  story: number;
  confirm: number;
  aside: number;
  consent: number;
  he: number;
  me: number;
  reader: number;
  question: number;
}

const nothing = (): Facts => ({
  third: 0,
  you: 0,
  self: 0,
  patient: 0,
  general: 0,
  person: 0,
  kinTheirs: 0,
  kinOwn: 0,
  occupation: 0,
  event: 0,
  condition: 0,
  symptom: 0,
  record: 0,
  unit: 0,
  colleague: 0,
  announce: 0,
  career: 0,
  story: 0,
  confirm: 0,
  aside: 0,
  consent: 0,
  he: 0,
  me: 0,
  reader: 0,
  question: 0,
});

export const FACTS = Object.keys(nothing()) as readonly (keyof Facts)[];

/** Facts for each sentence and, last, for the whole text. */
export function readContext(s: Sensing): { sentences: Facts[]; text: Facts } {
  const { reading } = s;
  const sentences = reading.sentences.map(nothing);
  const text = nothing();
  let at = 0;
  const sorted = s.signals;
  for (const x of sorted) {
    at = sentenceAt(s, x.start, at);
    const f = sentences[at];
    if (f) note(f, x);
  }
  for (const m of s.matches(CONTEXT_WORDS)) noteWord(sentences[reading.sentenceOf[m.from] ?? 0], m);
  reading.sentences.forEach((range, i) => {
    const f = sentences[i] as Facts;
    if (findWord(reading, range.from, range.to, THIRD_PERSON) >= 0) f.he = 1;
    if (findWord(reading, range.from, range.to, FIRST_PERSON) >= 0) f.me = 1;
    if (findWord(reading, range.from, range.to, SECOND_PERSON) >= 0) f.reader = 1;
    if (range.question) f.question = 1;
    for (const key of FACTS) if (f[key] > text[key]) text[key] = f[key];
  });
  return { sentences, text };
}

function note(f: Facts, x: Signal): void {
  switch (x.kind) {
    case 'care': {
      const about = x.value?.about;
      const key = about === 'you' ? 'you' : about === 'self' ? 'self' : 'third';
      f[key] = Math.max(f[key], x.confidence * (about === 'none' ? 0.5 : 1) * (x.value?.past ? 1 : 0.8));
      return;
    }
    case 'relation':
      if (x.role === 'patient') f.patient = Math.max(f.patient, x.value?.specific ? x.confidence : 0.2);
      else if (x.type === 'patients') f.general = 1;
      else if (x.type === 'colleague') f.colleague = 1;
      else if (x.type === 'own-illness') f.self = Math.max(f.self, 0.8);
      return;
    case 'person':
      if (x.identifies) f.person = Math.max(f.person, x.confidence);
      return;
    case 'relative':
      if (x.role === 'author') f.kinOwn = 1;
      else if (x.role === 'relative') f.kinTheirs = 1;
      return;
    case 'occupation':
      if (x.identifies) f.occupation = 1;
      return;
    case 'event':
      if (x.identifies) f.event = 1;
      return;
    case 'condition':
      f.condition = 1;
      return;
    case 'symptom':
      f.symptom = 1;
      return;
    case 'record-number':
      if (x.type !== 'licence' && x.type !== 'lot') f.record = 1;
      return;
    case 'facility-unit':
      if (x.value?.general === false && x.type !== 'hospital' && x.type !== 'school') f.unit = 1;
      return;
    case 'frame':
      if (x.confidence < 0.4 || x.value?.denied) return;
      if (x.type === 'consent') f.consent = 1;
      else if (x.type !== 'disclaimer' && x.type !== 'quotation' && x.type !== 'joke') f.aside = 1;
      return;
    default:
  }
}

function noteWord(f: Facts | undefined, m: Match<ContextWord>): void {
  if (f) f[m.value] = 1;
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

/** The kind of thing asked about: each has its own base rate of telling of a patient. */
export function groupOf(x: Signal): string {
  switch (x.kind) {
    case 'date':
      return x.type === 'calendar' ? `date calendar ${x.value?.precision === 'month' ? 'month' : 'day'}` : `date ${x.type}`;
    case 'age':
      return x.type === 'band' ? (x.value?.group ? 'age group' : 'age band') : `age ${x.type}`;
    case 'place':
      return x.type === 'state' || x.type === 'country' || x.type === 'region'
        ? 'place large'
        : x.type === 'zip' || x.type === 'zip3'
          ? 'place zip'
          : `place ${x.type}`;
    case 'facility-unit':
      return x.value?.general === true
        ? `unit general ${x.type === 'ward' ? 'ward' : 'other'}`
        : x.type === 'bed' || x.type === 'room' || x.type === 'ward'
          ? 'unit numbered'
          : 'unit named';
    default:
      return x.kind;
  }
}

const NEAR = Object.fromEntries(FACTS.map((f) => [f, `near ${f}`])) as Readonly<Record<keyof Facts, string>>;
const TEXT = Object.fromEntries(FACTS.map((f) => [f, `text ${f}`])) as Readonly<Record<keyof Facts, string>>;

/** Hands everything weighed for one signal to `put`, by name. */
export function cuesFor(
  s: Sensing,
  x: Signal,
  sentences: readonly Facts[],
  text: Facts,
  at: number,
  put: (cue: string, value: number) => void,
): void {
  put(groupOf(x), 1);
  const own = sentences[at];
  const before = sentences[at - 1];
  const after = sentences[at + 1];
  for (const key of FACTS) {
    if (text[key] === 0) continue;
    put(TEXT[key], text[key]);
    const here = own?.[key] ?? 0;
    const near = Math.max(before?.[key] ?? 0, after?.[key] ?? 0);
    if (here > 0) put(key, here);
    else if (near > 0) put(NEAR[key], near);
  }
  const { post } = s;
  put(`kind ${post.kind}`, 1);
  if (post.direction === 'inbound') put('inbound', 1);
  put(`account ${post.author.account}`, 1);
  const flags = s.reading.tokens.flags[tokenAt(s.reading, x.start)] ?? 0;
  if (flags & Flag.hypothetical) put('hypothetical', 1);
  if (flags & Flag.negated) put('negated', 1);
  if (flags & Flag.tag) put('tag', 1);
  if (x.role === 'patient') put('role patient', 1);
  else if (x.role === 'author' || x.role === 'professional') put('role author', 1);
  else if (x.role === 'public-figure' || x.role === 'historical') put('role public', 1);
}
