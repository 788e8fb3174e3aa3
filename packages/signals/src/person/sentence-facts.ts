import type { Reading, Sensing } from '@precept/engine';
import type { Signal } from '@precept/model';

/** What the other signals say about one sentence: the context a name stands in. */
export interface SentenceFacts {
  /** An act of care told about one third person, or about the reader. */
  third: number;
  you: number;
  self: number;
  patient: number;
  bed: boolean;
  record: boolean;
  condition: boolean;
  colleague: boolean;
  historical: boolean;
  fiction: boolean;
}

const nothing = (): SentenceFacts => ({
  third: 0,
  you: 0,
  self: 0,
  patient: 0,
  bed: false,
  record: false,
  condition: false,
  colleague: false,
  historical: false,
  fiction: false,
});

/** Of a sentence that says nothing. */
export const NO_FACTS: Readonly<SentenceFacts> = nothing();

/** One entry per sentence. */
export function readFacts({ reading, signals }: Sensing): SentenceFacts[] {
  const facts: SentenceFacts[] = new Array(reading.sentences.length).fill(NO_FACTS);
  for (const s of signals) {
    if (!TELLING.has(s.kind)) continue;
    const at = sentenceOf(reading, s.start);
    let f = facts[at];
    if (f === undefined) continue;
    if (f === NO_FACTS) facts[at] = f = nothing();
    note(f, s);
  }
  return facts;
}

/** Kinds that `note` notes. */
const TELLING: ReadonlySet<Signal['kind']> = new Set(['care', 'relation', 'facility-unit', 'record-number', 'condition', 'symptom', 'frame']);

function note(f: SentenceFacts, s: Signal): void {
  switch (s.kind) {
    case 'care': {
      const about = s.value?.about;
      if (about === 'third') f.third = Math.max(f.third, s.confidence);
      else if (about === 'you') f.you = Math.max(f.you, s.confidence);
      else if (about === 'self') f.self = Math.max(f.self, s.confidence);
      else f.third = Math.max(f.third, s.confidence * 0.6);
      break;
    }
    case 'relation':
      if (s.role === 'patient') f.patient = Math.max(f.patient, s.value?.specific ? s.confidence : 0.2);
      else if (s.type === 'colleague') f.colleague = true;
      else if (s.type === 'own-illness') f.self = Math.max(f.self, 0.8);
      break;
    case 'facility-unit':
      if (s.type === 'bed' || s.type === 'room' || s.type === 'ward') f.bed = true;
      break;
    case 'record-number':
      f.record = true;
      break;
    case 'condition':
    case 'symptom':
      f.condition = true;
      break;
    case 'frame':
      if (s.confidence < 0.5) break;
      if (s.type === 'historical') f.historical = true;
      if (s.type === 'fiction' || s.type === 'composite' || s.type === 'hypothetical') f.fiction = true;
      break;
    default:
  }
}

function sentenceOf(reading: Reading, offset: number): number {
  const { sentences, tokens } = reading;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens.start[sentences[middle]?.from ?? 0] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
