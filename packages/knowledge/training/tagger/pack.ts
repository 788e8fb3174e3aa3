import { FORBIDDEN, TAG_COUNT } from '../../../signals/src/tagger/decode.ts';
import { DIGIT_MAX, digit } from '../../src/coding/digits.ts';
import { TAG_STRIDE as STRIDE, TAG_ROWS, tagPrintOf, tagRowOf, WEIGHT_MAX } from '../../src/tagger-weights/tagger-weights.ts';

/** Weights as trained: feature `features[i]` has those at `weights[i * STRIDE + tag]`. */
export interface Dense {
  readonly features: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** The strings of the compiled module. */
export interface Packed {
  readonly features: string;
  readonly prints: string;
  readonly weights: string;
  readonly transitions: string;
}

/** Mean of models trained from the same examples with different seeds. */
export function meanOf(models: readonly Dense[]): Dense {
  const [first] = models;
  if (!first) throw new Error('no model');
  const mean = (pick: (m: Dense) => Float32Array): Float32Array =>
    Float32Array.from(pick(first), (_, i) => models.reduce((sum, m) => sum + (pick(m)[i] as number), 0) / models.length);
  return { features: first.features, weights: mean((m) => m.weights), transitions: mean((m) => m.transitions) };
}

/**
 * Keeps the `keep` features that weigh most, as whole numbers of `unit`. A feature whose two rows are taken by heavier ones is left out.
 * `lean` is taken from the score of each step to "outside".
 */
export function pack(model: Dense, keep: number, unit: number, lean = 0): Packed {
  const force = Float32Array.from(model.features, (_, i) => {
    let sum = 0;
    for (let t = 0; t < TAG_COUNT; t++) sum += (model.weights[i * STRIDE + t] as number) ** 2;
    return sum;
  });
  const order = [...force.keys()]
    .filter((i) => (force[i] as number) > (unit / 2) ** 2)
    .sort((a, b) => (force[b] as number) - (force[a] as number))
    .slice(0, keep);
  const owner = new Int32Array(TAG_ROWS).fill(-1);
  let left = 0;
  for (const i of order) {
    const hash = model.features[i] as number;
    const row = tagRowOf(hash);
    const isOther = (r: number): boolean => owner[r] !== -1 && tagPrintOf(model.features[owner[r] as number] as number) !== tagPrintOf(hash);
    if (owner[row] === -1) owner[row] = i;
    else if (owner[row ^ 1] === -1 && isOther(row)) owner[row ^ 1] = i;
    else left++;
  }
  const rows = [...owner.keys()].filter((r) => owner[r] !== -1);
  console.log(`${rows.length} features kept, ${left} found no row`);
  let features = '';
  let prints = '';
  let last = 0;
  for (const row of rows) {
    let step = row - last;
    for (; step >= DIGIT_MAX; step -= DIGIT_MAX) features += digit(DIGIT_MAX);
    features += digit(step);
    prints += digit(tagPrintOf(model.features[owner[row] as number] as number) - 1);
    last = row;
  }
  let weights = '';
  for (let t = 0; t < TAG_COUNT; t++) {
    for (const row of rows) {
      const whole = Math.round((model.weights[(owner[row] as number) * STRIDE + t] as number) / unit);
      weights += digit(Math.max(-WEIGHT_MAX, Math.min(WEIGHT_MAX, whole)) + WEIGHT_MAX);
    }
  }
  const transitions = Array.from(model.transitions, (w, i) =>
    w <= FORBIDDEN ? FORBIDDEN : Math.round(w / unit) - (i % STRIDE === 0 ? lean : 0),
  ).join(' ');
  return { features, prints, weights, transitions };
}
