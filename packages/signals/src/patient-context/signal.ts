import { type SignalModule, tokenAt } from '@precept/engine';
import type { Signal, SignalKind } from '@precept/model';
import { F, FACT_COUNT, readFacts } from './facts.ts';
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
    const facts = readFacts(s);
    const ofText = scoreText(s, facts) + CAUTION;
    const count = s.reading.sentences.length;
    let asked = -1;
    let ofSentence = 0;
    for (const x of s.signals) {
      if (!isJudged(x.kind)) continue;
      const token = tokenAt(s.reading, x.start);
      const at = s.reading.sentenceOf[token] ?? 0;
      if (at !== asked) {
        asked = at;
        ofSentence = scoreSentence(facts, at, count);
      }
      settle(x, ofText + ofSentence + scoreWords(s, x, token), facts, at * FACT_COUNT, count * FACT_COUNT);
    }
  },
};

function isJudged(kind: SignalKind): boolean {
  switch (kind) {
    case 'date':
    case 'age':
    case 'place':
    case 'facility-unit':
    case 'contact':
    case 'record-number':
    case 'url':
      return true;
    default:
      return false;
  }
}

/** Says it of one signal. `here` and `text` are where the facts of its sentence and of the text stand. */
function settle(x: Signal, score: number, facts: Float32Array, here: number, text: number): void {
  const about = Math.round(100 / (1 + Math.exp(-score))) / 100;
  const mutable: { -readonly [K in keyof Signal]: Signal[K] } = x;
  if (x.value) (x.value as Record<string, string | number | boolean>).about = about;
  else mutable.value = { about };
  x.identifies = identifies(x, score, facts, here, text);
}

function identifies(x: Signal, score: number, facts: Float32Array, here: number, text: number): boolean {
  switch (x.kind) {
    case 'contact':
      if (x.type !== 'handle') return x.value?.own !== true;
      return ((facts[here + F.you] as number) > 0.7 || facts[here + F.confirm] === 1) && score > 0;
    case 'record-number':
      if (x.value?.dummy === true || x.value?.own === true || x.type === 'licence') return false;
      if (x.type !== 'lot') return true;
      return ((facts[text + F.third] as number) > 0.7 || (facts[text + F.patient] as number) > 0.6) && facts[text + F.announce] === 0;
    case 'url':
      return x.value?.personal === true || (x.type !== 'general' && x.type !== 'profile' && x.type !== 'shop' && score > 0);
    case 'age':
      return x.value?.group !== true && x.role !== 'author' && score > 0;
    default:
      return score > 0 && !LARGE.has(x.type ?? '');
  }
}
