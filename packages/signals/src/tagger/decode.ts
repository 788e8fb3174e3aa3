import { TAG_STRIDE as STRIDE, TAG_PRINT, type TaggerWeights, tagPrintOf, tagRowOf } from '@precept/knowledge';
import { FEATURES } from './features.ts';

/** Tags in the order of the weights: outside, then begin and inside of each type. */
export const TAGS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'] as const;
export const TAG_COUNT = TAGS.length;
/** Score of a pair of tags that cannot stand side by side. */
export const FORBIDDEN = -1e8;
const IMPOSSIBLE = -1e9;

let emissions = new Int32Array(64 * STRIDE);
let best = new Int32Array(64 * STRIDE);
let back = new Uint8Array(64 * STRIDE);

/** Emission scores of the last run decoded: `scores()[position * STRIDE + tag]`. */
export const scores = (): Int32Array => emissions;

/** True where tag `tag` may stand after tag `before`: an inside tag continues its own type only. The transitions of all other pairs are `FORBIDDEN`. */
export const canFollow = (tag: number, before: number): boolean => tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;

/** Tags of a run of `length` tokens, whose feature hashes stand in `features`, `sizes[i]` of them for token `i`, written to `tags`. Nothing named stands on either side of a run. */
export function decodeRun(model: TaggerWeights, features: Int32Array, sizes: Uint8Array, length: number, tags: Uint8Array): void {
  if (emissions.length < length * STRIDE) {
    emissions = new Int32Array(length * STRIDE * 2);
    best = new Int32Array(length * STRIDE * 2);
    back = new Uint8Array(length * STRIDE * 2);
  }
  const { transitions } = model;
  for (let i = 0; i < length; i++) sumFeatures(model.rows, features, i * FEATURES, sizes[i] as number, i * STRIDE);
  if (length === 1) {
    tags[0] = bestAlone(transitions);
    return;
  }
  for (let i = 0; i < length; i++) {
    const o = i * STRIDE;
    for (let t = 0; t < TAG_COUNT; t++) {
      let high = IMPOSSIBLE;
      let from = 0;
      if (i === 0) high = transitions[t] as number;
      // An inside tag continues its own type only.
      else if (t > 0 && t % 2 === 0) {
        const begun = (best[o - STRIDE + t - 1] as number) + (transitions[(t - 1) * STRIDE + t] as number);
        const within = (best[o - STRIDE + t] as number) + (transitions[t * STRIDE + t] as number);
        high = Math.max(within, begun);
        from = within > begun ? t : t - 1;
      } else {
        for (let p = 0; p < TAG_COUNT; p++) {
          const v = (best[o - STRIDE + p] as number) + (transitions[p * STRIDE + t] as number);
          if (v > high) {
            high = v;
            from = p;
          }
        }
      }
      best[o + t] = high + (emissions[o + t] as number);
      back[o + t] = from;
    }
  }
  let tag = 0;
  let high = IMPOSSIBLE * 2;
  const last = (length - 1) * STRIDE;
  for (let t = 0; t < TAG_COUNT; t++) {
    const v = (best[last + t] as number) + (transitions[t * STRIDE] as number);
    if (v > high) {
      high = v;
      tag = t;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = back[i * STRIDE + tag] as number;
  }
}

/** Tag of a token with none beside it. */
function bestAlone(transitions: Int32Array): number {
  let tag = 0;
  let high = IMPOSSIBLE;
  for (let t = 0; t < TAG_COUNT; t += t === 0 ? 1 : 2) {
    const v = (transitions[t] as number) + (emissions[t] as number) + (transitions[t * STRIDE] as number);
    if (v > high) {
      high = v;
      tag = t;
    }
  }
  return tag;
}

/** Rows found for the features of one token. */
const found = new Int32Array(FEATURES * 2);

/** Adds up the weights of one token's features. */
function sumFeatures(rows: Int8Array, features: Int32Array, at: number, size: number, o: number): void {
  // First all prints, without a branch, so that the rows come from memory side by side.
  let n = 0;
  for (let k = at, stop = at + size; k < stop; k++) {
    const hash = features[k] as number;
    const print = tagPrintOf(hash);
    const b = tagRowOf(hash) * STRIDE;
    const isOwn = (((rows[b + TAG_PRINT] as number) ^ print) - 1) >>> 31;
    const isBeside = (((rows[(b ^ STRIDE) + TAG_PRINT] as number) ^ print) - 1) >>> 31;
    found[n] = b ^ (STRIDE & (isOwn - 1));
    n += isOwn | isBeside;
  }
  let e0 = 0;
  let e1 = 0;
  let e2 = 0;
  let e3 = 0;
  let e4 = 0;
  let e5 = 0;
  let e6 = 0;
  for (let k = 0; k < n; k++) {
    const b = found[k] as number;
    e0 += rows[b] as number;
    e1 += rows[b + 1] as number;
    e2 += rows[b + 2] as number;
    e3 += rows[b + 3] as number;
    e4 += rows[b + 4] as number;
    e5 += rows[b + 5] as number;
    e6 += rows[b + 6] as number;
  }
  emissions[o] = e0;
  emissions[o + 1] = e1;
  emissions[o + 2] = e2;
  emissions[o + 3] = e3;
  emissions[o + 4] = e4;
  emissions[o + 5] = e5;
  emissions[o + 6] = e6;
}
