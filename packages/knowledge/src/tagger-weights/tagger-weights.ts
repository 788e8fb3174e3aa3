import { CONFIDENCE, FEATURES, PRINTS, TRANSITIONS, WEIGHTS } from '../../compiled/tagger.gen.ts';
import { DIGIT_MAX, digitAt } from '../coding/digits.ts';
import { kept } from '../coding/kept.ts';

/**
 * Weights of the name tagger: rows of `TAG_STRIDE` bytes, one weight for each of 7 tags and the feature's print. A feature stands in the
 * row its hash names (`tagRowOf`) or in the row beside it, `row ^ 1`, which shares its cache line; where neither row bears its print it has no weights.
 * `transitions[from * TAG_STRIDE + to]` is in the same unit.
 */
export interface TaggerWeights {
  readonly rows: Int8Array;
  readonly transitions: Int32Array;
  /** Chance that a name is right = logistic(slope × margin + offset). */
  readonly slope: number;
  readonly offset: number;
}

/** Bytes of one row. */
export const TAG_STRIDE = 8;
/** Place of the print in a row. */
export const TAG_PRINT = 7;
export const TAG_ROWS = 1 << 16;
/** Largest whole weight: two signs of it and zero fit one printable character. */
export const WEIGHT_MAX = 45;

/** First row of the feature with this hash. */
export const tagRowOf = (hash: number): number => hash & (TAG_ROWS - 1);
/** 1 … 91, from bits of the hash that the row does not use: tells features of one row apart, nearly always. */
export const tagPrintOf = (hash: number): number => (((hash >>> 24) * 91) >> 8) + 1;

/** The trained weights, decoded at the first call. */
export const taggerWeights: () => TaggerWeights = kept('tagger', () => decodeTaggerWeights(FEATURES, PRINTS, WEIGHTS, TRANSITIONS, CONFIDENCE));

/**
 * `features`: steps between the rows in use, a full step meaning "and more"; `prints`: one character a row; `weights`: 7 columns, one character
 * a weight; `transitions` and `confidence`: numbers with spaces between.
 */
export function decodeTaggerWeights(features: string, prints: string, weights: string, transitions: string, confidence: string): TaggerWeights {
  const used = new Int32Array(prints.length);
  let row = 0;
  let count = 0;
  for (let i = 0; i < features.length; i++) {
    const step = digitAt(features, i);
    row += step;
    if (step < DIGIT_MAX) used[count++] = row;
  }
  const rows = new Int8Array(TAG_ROWS * TAG_STRIDE);
  for (let i = 0; i < count; i++) rows[(used[i] as number) * TAG_STRIDE + TAG_PRINT] = digitAt(prints, i) + 1;
  for (let tag = 0, at = 0; tag < TAG_PRINT; tag++) {
    for (let i = 0; i < count; i++) rows[(used[i] as number) * TAG_STRIDE + tag] = digitAt(weights, at++) - WEIGHT_MAX;
  }
  const [slope = 0, offset = 0] = confidence.split(' ').map(Number);
  return { rows, transitions: Int32Array.from(transitions.split(' '), Number), slope, offset };
}
