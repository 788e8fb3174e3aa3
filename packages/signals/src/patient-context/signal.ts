import { type Sensing, type SignalModule, tokenAt } from '@precept/engine';
import type { Signal, SignalKind } from '@precept/model';
import { F, type Facts, readFacts } from './facts.ts';
import { scoreSentence, scoreText, scoreWords } from './score.ts';
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
  /** Log-odds of the text, and of each sentence once asked for. */
  readonly ofText: number;
  readonly ofSentence: Float64Array;
}

function readContext(s: Sensing): Context {
  const { sentences, text } = readFacts(s);
  return { sentences, text, ofText: scoreText(s, text) + CAUTION, ofSentence: new Float64Array(sentences.length).fill(Number.NaN) };
}

function settle(s: Sensing, x: Signal, context: Context): void {
  const token = tokenAt(s.reading, x.start);
  const at = s.reading.sentenceOf[token] ?? 0;
  if (Number.isNaN(context.ofSentence[at])) context.ofSentence[at] = scoreSentence(context.sentences, at);
  const score = context.ofText + (context.ofSentence[at] ?? 0) + scoreWords(s, x, token);
  const mutable: { -readonly [K in keyof Signal]: Signal[K] } = x;
  mutable.value = { ...x.value, about: Math.round(100 / (1 + Math.exp(-score))) / 100 };
  mutable.identifies = identifies(x, score, context, at);
}

function identifies(x: Signal, score: number, { sentences, text }: Context, at: number): boolean {
  const here = sentences[at];
  switch (x.kind) {
    case 'contact':
      return x.type === 'handle' ? ((here?.[F.you] ?? 0) > 0.7 || here?.[F.confirm] === 1) && score > 0 : x.value?.own !== true;
    case 'record-number':
      if (x.value?.dummy === true || x.value?.own === true || x.type === 'licence') return false;
      return x.type === 'lot' ? ((text[F.third] as number) > 0.7 || (text[F.patient] as number) > 0.6) && text[F.announce] === 0 : true;
    case 'url':
      return x.value?.personal === true || (x.type !== 'general' && x.type !== 'profile' && x.type !== 'shop' && score > 0);
    case 'age':
      return x.value?.group !== true && x.role !== 'author' && score > 0;
    default:
      return !LARGE.has(x.type ?? '') && score > 0;
  }
}
