import { TAG_STRIDE as STRIDE, type TaggerWeights } from '@precept/knowledge';
import { FEATURES } from './features.ts';

/** Tags in the order of the weights: outside, then begin and inside of each type. */
export const TAGS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'] as const;
export const TAG_COUNT = TAGS.length;
/** Score of a pair of tags that cannot stand side by side. */
export const FORBIDDEN = -1e8;
const IMPOSSIBLE = -1e9;

let emissions = new Float64Array(64 * STRIDE);
let best = new Float64Array(64 * STRIDE);
let back = new Uint8Array(64 * STRIDE);

/** Emission scores of the last run decoded: `scores()[position * STRIDE + tag]`. */
export const scores = (): Float64Array => emissions;

/** True where tag `tag` may stand after tag `before`: an inside tag continues its own type only. The transitions of all other pairs are `FORBIDDEN`. */
export const canFollow = (tag: number, before: number): boolean => tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;

function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Tags of a run of `length` tokens, whose features stand in `features`, written to `tags`. Nothing named stands on either side of a run. */
export function decodeRun(model: TaggerWeights, features: Int32Array, length: number, tags: Uint8Array): void {
  if (emissions.length < length * STRIDE) {
    emissions = new Float64Array(length * STRIDE * 2);
    best = new Float64Array(length * STRIDE * 2);
    back = new Uint8Array(length * STRIDE * 2);
  }
  const { weights, transitions, kept, rank } = model;
  for (let i = 0; i < length; i++) {
    let e0 = 0;
    let e1 = 0;
    let e2 = 0;
    let e3 = 0;
    let e4 = 0;
    let e5 = 0;
    let e6 = 0;
    for (let k = i * FEATURES, stop = k + FEATURES; k < stop; k++) {
      const f = features[k] as number;
      const word = kept[f >> 5] as number;
      const bit = 1 << (f & 31);
      if ((word & bit) === 0) continue;
      const b = ((rank[f >> 5] as number) + countBits(word & (bit - 1))) * STRIDE;
      e0 += weights[b] as number;
      e1 += weights[b + 1] as number;
      e2 += weights[b + 2] as number;
      e3 += weights[b + 3] as number;
      e4 += weights[b + 4] as number;
      e5 += weights[b + 5] as number;
      e6 += weights[b + 6] as number;
    }
    const o = i * STRIDE;
    emissions[o] = e0;
    emissions[o + 1] = e1;
    emissions[o + 2] = e2;
    emissions[o + 3] = e3;
    emissions[o + 4] = e4;
    emissions[o + 5] = e5;
    emissions[o + 6] = e6;
    for (let t = 0; t < TAG_COUNT; t++) {
      let high = IMPOSSIBLE;
      let from = 0;
      if (i === 0) high = transitions[t] as number;
      else {
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
