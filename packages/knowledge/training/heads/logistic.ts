import { seeded } from './random.ts';

/** Sparse rows; a row's features stand in `ids` and `values` from `start[row]` to `start[row + 1]`. */
export interface Sparse {
  readonly rows: number;
  readonly features: number;
  readonly start: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float32Array;
  /** 0 outbound, 1 inbound. */
  readonly direction: Uint8Array;
}

/** Weights shared by both directions, and what each direction adds. */
export interface Linear {
  readonly shared: Float32Array;
  readonly own: readonly [Float32Array, Float32Array];
  readonly bias: readonly [number, number];
}

/** How strongly a direction may differ from what both share. */
export const OWN = 1;
const SWEEPS = 12;
const GOOD_ENOUGH = 0.15;

/**
 * L2-regularised logistic regression by dual coordinate descent (Yu, Huang and Lin 2011, algorithm 5) with every feature
 * three times: for both directions together, and once for each, times `OWN`.
 * @param truth 1 or −1 per row.
 * @param cost what an error on the row costs; 0 leaves the row out.
 */
export function fitLogistic(data: Sparse, truth: Int8Array, cost: Float64Array, own = OWN): Linear {
  const { rows, features, start, ids, values, direction } = data;
  const shared = new Float32Array(features + 1);
  const side: [Float32Array, Float32Array] = [new Float32Array(features + 1), new Float32Array(features + 1)];
  const used: number[] = [];
  for (let i = 0; i < rows; i++) if ((cost[i] as number) > 0) used.push(i);
  const alpha = new Float64Array(rows * 2);
  const squared = new Float64Array(rows);
  const add = (i: number, by: number): void => {
    const w = side[direction[i] as 0 | 1];
    const also = by * own;
    for (let k = start[i] as number; k < (start[i + 1] as number); k++) {
      const f = ids[k] as number;
      const v = values[k] as number;
      shared[f] = (shared[f] as number) + by * v;
      w[f] = (w[f] as number) + also * v;
    }
    shared[features] = (shared[features] as number) + by;
    w[features] = (w[features] as number) + also;
  };
  for (const i of used) {
    const c = cost[i] as number;
    const least = Math.min(0.001 * c, 1e-8);
    alpha[2 * i] = least;
    alpha[2 * i + 1] = c - least;
    let sum = 1;
    for (let k = start[i] as number; k < (start[i + 1] as number); k++) sum += (values[k] as number) ** 2;
    squared[i] = sum * (1 + own * own);
    add(i, (truth[i] as number) * least);
  }
  const random = seeded(7);
  let inner = 0.01;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let s = used.length - 1; s > 0; s--) {
      const t = Math.floor(random() * (s + 1));
      const swap = used[s] as number;
      used[s] = used[t] as number;
      used[t] = swap;
    }
    let steps = 0;
    let worst = 0;
    for (const i of used) {
      const y = truth[i] as number;
      const c = cost[i] as number;
      const w = side[direction[i] as 0 | 1];
      let dot = (shared[features] as number) + own * (w[features] as number);
      for (let k = start[i] as number; k < (start[i + 1] as number); k++) {
        const f = ids[k] as number;
        dot += ((shared[f] as number) + own * (w[f] as number)) * (values[k] as number);
      }
      const a = squared[i] as number;
      const b = y * dot;
      let one = 2 * i;
      let two = 2 * i + 1;
      let sign = 1;
      if (0.5 * a * ((alpha[two] as number) - (alpha[one] as number)) + b < 0) {
        one = 2 * i + 1;
        two = 2 * i;
        sign = -1;
      }
      const old = alpha[one] as number;
      let z = old;
      if (c - z < 0.5 * c) z *= 0.1;
      let gradient = a * (z - old) + sign * b + Math.log(z / (c - z));
      worst = Math.max(worst, Math.abs(gradient));
      let n = 0;
      for (; n < 100 && Math.abs(gradient) >= inner; n++) {
        const curve = a + c / (c - z) / z;
        const next = z - gradient / curve;
        z = next <= 0 ? z * 0.1 : next;
        gradient = a * (z - old) + sign * b + Math.log(z / (c - z));
      }
      steps += n;
      if (n > 0) {
        alpha[one] = z;
        alpha[two] = c - z;
        add(i, sign * (z - old) * y);
      }
    }
    if (worst < GOOD_ENOUGH) break;
    if (steps <= used.length / 10) inner = Math.max(1e-8, inner * 0.1);
  }
  const last = shared[features] as number;
  return { shared, own: side, bias: [last + own * (side[0][features] as number), last + own * (side[1][features] as number)] };
}

/** Weight of feature `f` in one direction. */
export const weightOf = (m: Linear, direction: 0 | 1, f: number, own = OWN): number =>
  (m.shared[f] as number) + own * (m.own[direction][f] as number);

export function score(m: Linear, data: Sparse, row: number, own = OWN): number {
  const d = data.direction[row] as 0 | 1;
  let sum = m.bias[d];
  for (let k = data.start[row] as number; k < (data.start[row + 1] as number); k++)
    sum += weightOf(m, d, data.ids[k] as number, own) * (data.values[k] as number);
  return sum;
}
