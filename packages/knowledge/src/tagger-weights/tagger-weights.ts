import { CONFIDENCE, FEATURES, TRANSITIONS, WEIGHTS } from '../../compiled/tagger.gen.ts';
import { DIGIT_MAX, digitAt } from '../coding/digits.ts';
import { kept } from '../coding/kept.ts';

/**
 * Weights of the name tagger, a sparse table: bit `f & 31` of `kept[f >> 5]` tells whether feature `f` has weights; they stand at
 * `weights[position * TAG_STRIDE + tag]`, where the position counts the kept features before it (`rank[f >> 5]` of them in earlier words).
 * `transitions[from * TAG_STRIDE + to]` is in the same unit. Small enough to stay in a core's own cache.
 */
export interface TaggerWeights {
  readonly kept: Int32Array;
  readonly rank: Uint16Array;
  readonly weights: Int8Array;
  readonly transitions: Int32Array;
  /** Chance that a name is right = logistic(slope × margin + offset). */
  readonly slope: number;
  readonly offset: number;
}

/** Weights of one feature stand side by side, one for each of 7 tags and one place to spare. */
export const TAG_STRIDE = 8;
/** Features are hashed to 2 ** FEATURE_BITS numbers. */
export const FEATURE_BITS = 20;
/** Largest whole weight: two signs of it and zero fit one printable character. */
export const WEIGHT_MAX = 45;

/** The trained weights, decoded at the first call. */
export const taggerWeights: () => TaggerWeights = kept('tagger', () => decodeTaggerWeights(FEATURES, WEIGHTS, TRANSITIONS, CONFIDENCE));

/**
 * `features`: steps between the numbers of the kept features, a full step meaning "and more"; `weights`: 7 columns, one character
 * a weight; `transitions` and `confidence`: numbers with spaces between.
 */
export function decodeTaggerWeights(features: string, weights: string, transitions: string, confidence: string): TaggerWeights {
  const words = 1 << (FEATURE_BITS - 5);
  const kept = new Int32Array(words);
  const rank = new Uint16Array(words);
  let feature = 0;
  let count = 0;
  let word = 0;
  for (let i = 0; i < features.length; i++) {
    const step = digitAt(features, i);
    feature += step;
    if (step === DIGIT_MAX) continue;
    const own = feature >> 5;
    while (word <= own) rank[word++] = count;
    kept[own] = (kept[own] as number) | (1 << (feature & 31));
    count++;
  }
  while (word < words) rank[word++] = count;
  const table = new Int8Array(count * TAG_STRIDE);
  for (let tag = 0, at = 0; tag < TAG_STRIDE - 1; tag++) {
    for (let i = 0; i < count; i++) table[i * TAG_STRIDE + tag] = digitAt(weights, at++) - WEIGHT_MAX;
  }
  const [slope = 0, offset = 0] = confidence.split(' ').map(Number);
  return { kept, rank, weights: table, transitions: Int32Array.from(transitions.split(' '), Number), slope, offset };
}
