import type { HeadBlend } from '../../src/heads/head-weights.ts';

/** What the parts said of one row they were not trained on. */
export interface Said {
  readonly words: number;
  readonly trees: number;
  readonly families: number;
  readonly direction: 0 | 1;
  readonly truth: boolean;
  readonly weight: number;
}

const PARTS = 8;
/** A direction may differ from what both share, at this price; parts themselves are nearly free. */
const PRICE = Float64Array.of(0.01, 1, 0.3, 8, 0.3, 8, 1, 8);

/** Fits how the parts add up to calibrated log-odds, per direction (0 outbound, 1 inbound): logistic regression by Newton's method. */
export function fitBlend(said: readonly Said[]): [HeadBlend, HeadBlend] {
  const w = new Float64Array(PARTS);
  const x = new Float64Array(PARTS);
  for (let round = 0; round < 25; round++) {
    const gradient = Float64Array.from(w, (v, i) => -(PRICE[i] as number) * v);
    const curve = Array.from({ length: PARTS }, (_, i) => Float64Array.from({ length: PARTS }, (_, j) => (i === j ? (PRICE[i] as number) : 0)));
    for (const s of said) {
      inputs(s, x);
      let z = 0;
      for (let i = 0; i < PARTS; i++) z += (w[i] as number) * (x[i] as number);
      const p = 1 / (1 + Math.exp(-z));
      const g = s.weight * ((s.truth ? 1 : 0) - p);
      const c = s.weight * p * (1 - p);
      for (let i = 0; i < PARTS; i++) {
        gradient[i] = (gradient[i] as number) + g * (x[i] as number);
        const row = curve[i] as Float64Array;
        for (let j = 0; j < PARTS; j++) row[j] = (row[j] as number) + c * (x[i] as number) * (x[j] as number);
      }
    }
    const step = solve(curve, gradient);
    let largest = 0;
    for (let i = 0; i < PARTS; i++) {
      w[i] = (w[i] as number) + (step[i] as number);
      largest = Math.max(largest, Math.abs(step[i] as number));
    }
    if (largest < 1e-6) break;
  }
  const side = (d: 0 | 1): HeadBlend => {
    const at = (i: number): number => (w[i] as number) + d * (w[i + 1] as number);
    return { constant: at(0), words: at(2), trees: at(4), families: at(6) };
  };
  return [side(0), side(1)];
}

function inputs(s: Said, x: Float64Array): void {
  const d = s.direction;
  x.set([1, d, s.words, s.words * d, s.trees, s.trees * d, s.families, s.families * d]);
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  const a = matrix.map((row, i): Float64Array => Float64Array.of(...row, right[i] as number));
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(a[r]?.[c] as number) > Math.abs(a[pivot]?.[c] as number)) pivot = r;
    const swap = a[c] as Float64Array;
    a[c] = a[pivot] as Float64Array;
    a[pivot] = swap;
    const top = a[c] as Float64Array;
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const row = a[r] as Float64Array;
      const by = (row[c] as number) / (top[c] as number);
      for (let k = c; k <= n; k++) row[k] = (row[k] as number) - by * (top[k] as number);
    }
  }
  return Float64Array.from(a, (row, i) => (row[n] as number) / (row[i] as number));
}

export const blended = (b: HeadBlend, words: number, trees: number, families: number): number =>
  b.constant + b.words * words + b.trees * trees + b.families * families;
