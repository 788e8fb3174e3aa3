import { FORBIDDEN, TAG_COUNT } from '../../../signals/src/tagger/decode.ts';
import { DIGIT_MAX, digit } from '../../src/coding/digits.ts';
import { FEATURE_BITS, TAG_STRIDE as STRIDE, WEIGHT_MAX } from '../../src/tagger-weights/tagger-weights.ts';

/** Weights as trained: `weights[feature * STRIDE + tag]`. */
export interface Dense {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** The strings of the compiled module. */
export interface Packed {
  readonly features: string;
  readonly weights: string;
  readonly transitions: string;
}

/** Mean of models trained from different seeds. */
export function meanOf(models: readonly Dense[]): Dense {
  const mean = (pick: (m: Dense) => Float32Array): Float32Array =>
    Float32Array.from(
      (models[0] ? pick(models[0]) : []) as Float32Array,
      (_, i) => models.reduce((sum, m) => sum + (pick(m)[i] as number), 0) / models.length,
    );
  return { weights: mean((m) => m.weights), transitions: mean((m) => m.transitions) };
}

/** Keeps the `keep` features that weigh most, as whole numbers of `unit`. */
export function pack(model: Dense, keep: number, unit: number): Packed {
  const size = 1 << FEATURE_BITS;
  const force = new Float32Array(size);
  for (let f = 0; f < size; f++) for (let t = 0; t < TAG_COUNT; t++) force[f] = (force[f] as number) + (model.weights[f * STRIDE + t] as number) ** 2;
  const kept = Int32Array.from([...force.keys()].filter((f) => (force[f] as number) > (unit / 2) ** 2))
    .sort((a, b) => (force[b] as number) - (force[a] as number))
    .slice(0, keep)
    .sort();
  let features = '';
  let last = 0;
  for (const f of kept) {
    let step = f - last;
    for (; step >= DIGIT_MAX; step -= DIGIT_MAX) features += digit(DIGIT_MAX);
    features += digit(step);
    last = f;
  }
  let weights = '';
  for (let t = 0; t < TAG_COUNT; t++) {
    for (const f of kept) {
      const whole = Math.round((model.weights[f * STRIDE + t] as number) / unit);
      weights += digit(Math.max(-WEIGHT_MAX, Math.min(WEIGHT_MAX, whole)) + WEIGHT_MAX);
    }
  }
  return { features, weights, transitions: Array.from(model.transitions, (w) => (w <= FORBIDDEN ? FORBIDDEN : Math.round(w / unit))).join(' ') };
}
