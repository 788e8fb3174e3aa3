import { canFollow, FORBIDDEN, TAG_COUNT } from '../../../signals/src/tagger/decode.ts';
import { FEATURES, OWN_SPELLING } from '../../../signals/src/tagger/features.ts';
import { TAG_STRIDE as STRIDE } from '../../src/tagger-weights/tagger-weights.ts';
import type { Dense } from './pack.ts';
import { randomFrom, shuffle } from './random.ts';
import type { Run } from './runs.ts';

export interface Training {
  readonly epochs: number;
  readonly seed: number;
  readonly rate: number;
  /** Chance that a feature is left out of one step: keeps the model from leaning on names it has seen. */
  readonly dropout: number;
  /** Chance that all features of the token's own spelling are left out together. */
  readonly wordDropout: number;
  /** Features seen less often than this in training are left out. */
  readonly least: number;
  /** Pull of every weight towards zero. */
  readonly decay: number;
  /** 0: every stretch teaches alike; more: a stretch whose marks look wrong after the first epochs teaches less. */
  readonly doubt: number;
}

const T = TAG_COUNT;

/**
 * Conditional random field over stretches of candidate tokens, by AdaGrad steps on the likelihood of the allowed tags,
 * averaged over the second half of the epochs. The same weights every time for the same runs and seed.
 */
export function trainCrf(runs: readonly Run[], training: Training): Dense {
  const { epochs, seed, rate, dropout, wordDropout, decay, least, doubt } = training;
  const { features, placesOf } = frequentFeatures(runs, least);
  const size = features.length * STRIDE;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-3);
  const transitions = new Float32Array(STRIDE * STRIDE);
  const transitionSquares = new Float32Array(STRIDE * STRIDE).fill(1e-3);
  const mean = new Float64Array(size);
  const transitionMean = new Float64Array(STRIDE * STRIDE);
  let averaged = 0;
  const random = randomFrom(seed);
  const order = runs.map((_, i) => i);
  const field = new Field(transitions);

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const run = runs[index] as Run;
      const length = run.allowed.length;
      const places = placesOf[index] as Int32Array;
      if (length > MAX_RUN) continue;
      const kept: number[][] = [];
      for (let i = 0; i < length; i++) {
        const dropOwn = random() < wordDropout;
        const mine: number[] = [];
        for (let k = 0; k < FEATURES; k++) {
          const place = places[i * FEATURES + k] as number;
          if (place < 0 || (dropOwn && OWN_SPELLING.has(k)) || (dropout > 0 && random() < dropout)) continue;
          mine.push(place * STRIDE);
        }
        kept.push(mine);
        for (let t = 0; t < T; t++) {
          let e = 0;
          for (const bucket of mine) e += weights[bucket + t] as number;
          field.emissions[i * T + t] = e / (1 - dropout);
        }
      }
      const own = field.gradient(run.allowed);
      loss += own;
      const trust = epoch < 2 ? 1 : Math.exp(-doubt * own);
      for (let i = 0; i < length; i++) {
        for (let t = 0; t < T; t++) {
          const g = trust * (field.tokenGradient[i * T + t] as number);
          if (Math.abs(g) < 1e-4) continue;
          for (const bucket of kept[i] as number[]) {
            const at = bucket + t;
            const step = g - decay * (weights[at] as number);
            squares[at] = (squares[at] as number) + step * step;
            weights[at] = (weights[at] as number) + (rate * step) / Math.sqrt(squares[at] as number);
          }
        }
      }
      for (let p = 0; p < T; p++) {
        for (let t = 0; t < T; t++) {
          const at = p * STRIDE + t;
          const g = trust * (field.transitionGradient[at] as number);
          if (g === 0) continue;
          transitionSquares[at] = (transitionSquares[at] as number) + g * g;
          transitions[at] = (transitions[at] as number) + (rate * g) / Math.sqrt(transitionSquares[at] as number);
        }
      }
    }
    if (epoch >= epochs / 2) {
      averaged++;
      for (let i = 0; i < size; i++) mean[i] = (mean[i] as number) + (weights[i] as number);
      for (let i = 0; i < STRIDE * STRIDE; i++) transitionMean[i] = (transitionMean[i] as number) + (transitions[i] as number);
    }
    console.log(`seed ${seed}, epoch ${epoch + 1}: loss ${(loss / runs.length).toFixed(4)} a stretch`);
  }
  const out = Float32Array.from(mean, (m) => m / averaged);
  const outTransitions = Float32Array.from(transitionMean, (m) => m / averaged);
  for (let p = 0; p < T; p++) for (let t = 0; t < T; t++) if (!canFollow(t, p)) outTransitions[p * STRIDE + t] = FORBIDDEN;
  return { features, weights: out, transitions: outTransitions };
}

/** Features seen `least` times or more, and for each stretch the place of each of its features among them; -1 for one left out. */
function frequentFeatures(runs: readonly Run[], least: number): { features: Int32Array; placesOf: Int32Array[] } {
  const seen = new Map<number, number>();
  for (const run of runs) for (const feature of run.features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const features = Int32Array.from([...seen].filter(([feature, count]) => feature !== 0 && count >= least).map(([feature]) => feature));
  const place = new Map<number, number>();
  features.forEach((feature, i) => {
    place.set(feature, i);
  });
  console.log(`${features.length} features seen ${least} times or more`);
  return { features, placesOf: runs.map((run) => run.features.map((f) => place.get(f) ?? -1)) };
}

const MAX_RUN = 256;
const NEVER = -1e30;

/** Forward and backward sums over one stretch, once for all tags and once for the allowed ones. */
class Field {
  readonly emissions = new Float64Array(MAX_RUN * T);
  readonly tokenGradient = new Float64Array(MAX_RUN * T);
  readonly transitionGradient = new Float64Array(STRIDE * STRIDE);
  private readonly alpha = new Float64Array(MAX_RUN * T);
  private readonly beta = new Float64Array(MAX_RUN * T);
  private readonly transitions: Float32Array;

  constructor(transitions: Float32Array) {
    this.transitions = transitions;
  }

  /** Fills both gradients and returns the loss. */
  gradient(allowed: Uint8Array): number {
    this.transitionGradient.fill(0);
    this.tokenGradient.fill(0, 0, allowed.length * T);
    const free = this.addExpectations(allowed, true, 1);
    const all = this.addExpectations(allowed, false, -1);
    return all - free;
  }

  private addExpectations(allowed: Uint8Array, held: boolean, sign: number): number {
    const { alpha, beta, emissions, transitions } = this;
    const length = allowed.length;
    const may = (i: number, t: number): boolean => !held || ((allowed[i] as number) >> t) % 2 === 1;
    const edge = (p: number, t: number): number => (canFollow(t, p) ? (transitions[p * STRIDE + t] as number) : NEVER);
    for (let i = 0; i < length; i++) {
      for (let t = 0; t < T; t++) {
        let v = NEVER;
        if (may(i, t)) {
          if (i === 0) v = edge(0, t);
          else for (let p = 0; p < T; p++) v = logAdd(v, (alpha[(i - 1) * T + p] as number) + edge(p, t));
          v += emissions[i * T + t] as number;
        }
        alpha[i * T + t] = Math.max(v, NEVER);
      }
    }
    for (let i = length - 1; i >= 0; i--) {
      for (let t = 0; t < T; t++) {
        let v = NEVER;
        if (i === length - 1) v = edge(t, 0);
        else {
          for (let n = 0; n < T; n++) {
            if (may(i + 1, n)) v = logAdd(v, edge(t, n) + (emissions[(i + 1) * T + n] as number) + (beta[(i + 1) * T + n] as number));
          }
        }
        beta[i * T + t] = Math.max(v, NEVER);
      }
    }
    let total = NEVER;
    for (let t = 0; t < T; t++) total = logAdd(total, (alpha[(length - 1) * T + t] as number) + edge(t, 0));
    for (let i = 0; i < length; i++) {
      for (let t = 0; t < T; t++) {
        if (!may(i, t)) continue;
        const p = Math.exp((alpha[i * T + t] as number) + (beta[i * T + t] as number) - total);
        this.tokenGradient[i * T + t] = (this.tokenGradient[i * T + t] as number) + sign * p;
        const ends = i === length - 1;
        if (i === 0) this.transitionGradient[t] = (this.transitionGradient[t] as number) + sign * p;
        if (ends) this.transitionGradient[t * STRIDE] = (this.transitionGradient[t * STRIDE] as number) + sign * p;
        else {
          for (let n = 0; n < T; n++) {
            if (!may(i + 1, n) || !canFollow(n, t)) continue;
            const q = Math.exp(
              (alpha[i * T + t] as number) + edge(t, n) + (emissions[(i + 1) * T + n] as number) + (beta[(i + 1) * T + n] as number) - total,
            );
            this.transitionGradient[t * STRIDE + n] = (this.transitionGradient[t * STRIDE + n] as number) + sign * q;
          }
        }
      }
    }
    return total;
  }
}

function logAdd(a: number, b: number): number {
  if (a <= NEVER) return b;
  if (b <= NEVER) return a;
  const high = Math.max(a, b);
  return high + Math.log1p(Math.exp(Math.min(a, b) - high));
}
