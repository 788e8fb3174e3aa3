import { type Sensing, type SignalModule, tokenAt } from '@precept/engine';
import type { Signal, SignalKind } from '@precept/model';
import { cuesFor, type Facts, readContext } from './cues.ts';
import { WEIGHTS } from './weights.ts';
import { CONTEXT_WORDS } from './words.ts';

const JUDGED: readonly SignalKind[] = ['date', 'age', 'place', 'facility-unit', 'contact', 'record-number', 'url'];
/** Larger than any town, or no more than a year: the law lets them stand, and they single nobody out. */
const LARGE = new Set(['state', 'country', 'region', 'year', 'awareness']);
/** The fit asks for even odds; a reader who may be the patient deserves more caution. */
const CAUTION = 0.9;

/**
 * Says for dates, ages, places, units, contacts, numbers and links whether they could help to recognise a patient:
 * adds up what the sentence, its neighbours and the text tell. Sets `identifies`, and `value.about`: 0 … 1.
 */
export const signal: SignalModule = {
  name: 'patient-context',
  kinds: [],
  after: [...JUDGED, 'person', 'care', 'relation', 'relative', 'occupation', 'event', 'frame', 'condition', 'symptom'],
  lexicons: [CONTEXT_WORDS],
  trigger: { signals: JUDGED },
  sense(s) {
    const context = readContext(s);
    for (const x of s.signals) if (JUDGED.includes(x.kind)) settle(s, x, context);
  },
};

interface Context {
  readonly sentences: readonly Facts[];
  readonly text: Facts;
}

function settle(s: Sensing, x: Signal, context: Context): void {
  const at = s.reading.sentenceOf[tokenAt(s.reading, x.start)] ?? 0;
  const score = logOdds(s, x, context, at);
  const mutable: { -readonly [K in keyof Signal]: Signal[K] } = x;
  mutable.value = { ...x.value, about: Math.round(100 / (1 + Math.exp(-score))) / 100 };
  mutable.identifies = identifies(x, score, context, at);
}

/** Log-odds that this is told of one patient. */
function logOdds(s: Sensing, x: Signal, { sentences, text }: Context, at: number): number {
  let score = (WEIGHTS.bias ?? 0) + CAUTION;
  cuesFor(s, x, sentences, text, at, (cue, value) => {
    score += (WEIGHTS[cue] ?? 0) * value;
  });
  return score;
}

function identifies(x: Signal, score: number, { sentences, text }: Context, at: number): boolean {
  const here = sentences[at];
  switch (x.kind) {
    case 'contact':
      return x.type === 'handle' ? ((here?.you ?? 0) > 0.7 || here?.confirm === 1) && score > 0 : x.value?.own !== true;
    case 'record-number':
      if (x.value?.dummy === true || x.value?.own === true || x.type === 'licence') return false;
      return x.type === 'lot' ? (text.third > 0.7 || text.patient > 0.6) && text.announce === 0 : true;
    case 'url':
      return x.value?.personal === true || (x.type !== 'general' && x.type !== 'profile' && x.type !== 'shop' && score > 0);
    case 'age':
      return x.value?.group !== true && x.role !== 'author' && score > 0;
    default:
      return !LARGE.has(x.type ?? '') && score > 0;
  }
}
