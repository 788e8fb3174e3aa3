import { TREE_DEPTH } from '../../src/heads/head-weights.ts';
import { seeded } from './random.ts';

const INNER = 2 ** TREE_DEPTH - 1;
const LEAVES = 2 ** TREE_DEPTH;

/** Questions of one tree in heap order (node n → 2n + 1 for no, 2n + 2 for yes) and what each leaf adds to each head. */
export interface Tree {
  readonly asks: Uint16Array;
  readonly above: Uint8Array;
  readonly leaves: Float64Array;
}

export interface Forest {
  readonly trees: readonly Tree[];
  readonly bias: Float64Array;
  readonly heads: number;
}

/** Small counts per row: `values[k]` of fact `ids[k]`, for k from `start[row]`; facts not listed are 0. */
export interface Facts {
  readonly rows: number;
  readonly facts: number;
  readonly start: Int32Array;
  readonly ids: Uint16Array;
  readonly values: Uint8Array;
}

export interface TreeOptions {
  readonly trees: number;
  readonly rate: number;
  readonly rowShare: number;
  readonly factShare: number;
  readonly smooth: number;
  readonly seed: number;
}

const BINS = 4;

/**
 * Boosted trees for all heads at once: every tree has one set of questions, and each leaf one answer per head
 * (logistic loss, second order). `weight[head][row]` 0 leaves a row out of a head.
 * @param offset log-odds per head and row that are known already; the trees learn what is missing.
 */
export function fitForest(
  data: Facts,
  truth: readonly Int8Array[],
  weight: readonly Float64Array[],
  offset: readonly Float64Array[],
  o: TreeOptions,
): Forest {
  const heads = truth.length;
  const { rows } = data;
  const random = seeded(o.seed);
  const bias = new Float64Array(heads);
  const at = offset.map((o) => Float64Array.from(o));
  const trees: Tree[] = [];
  const gradient = new Float64Array(rows * heads);
  const curve = new Float64Array(rows * heads);
  const node = new Int32Array(rows);
  const asked = Array.from({ length: rows }, (_, r) => Uint8Array.from(truth.map((_, h) => h).filter((h) => (weight[h]?.[r] as number) > 0)));
  for (let t = 0; t < o.trees; t++) {
    for (let r = 0; r < rows; r++) {
      node[r] = random() < o.rowShare ? 0 : -1;
      for (const h of asked[r] as Uint8Array) {
        const w = weight[h]?.[r] as number;
        const p = 1 / (1 + Math.exp(-(at[h]?.[r] as number)));
        gradient[r * heads + h] = w * ((truth[h]?.[r] === 1 ? 1 : 0) - p);
        curve[r * heads + h] = w * p * (1 - p);
      }
    }
    const allowed = Uint8Array.from({ length: data.facts }, () => (random() < o.factShare ? 1 : 0));
    const tree = grow(data, asked, gradient, curve, node, allowed, heads, o);
    trees.push(tree);
    for (let r = 0; r < rows; r++) {
      const leaf = leafOf(tree, data, r) * heads;
      for (let h = 0; h < heads; h++) {
        const list = at[h] as Float64Array;
        list[r] = (list[r] as number) + (tree.leaves[leaf + h] as number);
      }
    }
  }
  return { trees, bias, heads };
}

function grow(
  data: Facts,
  asked: readonly Uint8Array[],
  gradient: Float64Array,
  curve: Float64Array,
  node: Int32Array,
  allowed: Uint8Array,
  heads: number,
  o: TreeOptions,
): Tree {
  const asks = new Uint16Array(INNER);
  const above = new Uint8Array(INNER).fill(90);
  const { facts, rows, start, ids, values } = data;
  const width = heads * 2;
  for (let first = 0; first < INNER; first = 2 * first + 1) {
    const nodes = first + 1;
    // Sums of gradient and curvature per node, and per node, fact and count (1, 2, 3 and more); zero follows by subtraction.
    const total = new Float64Array(nodes * width);
    const sums = new Float64Array(nodes * facts * (BINS - 1) * width);
    const many = new Int32Array(nodes * facts * (BINS - 1));
    const size = new Int32Array(nodes);
    for (let r = 0; r < rows; r++) {
      const n = (node[r] as number) - first;
      if (n < 0) continue;
      size[n] = (size[n] as number) + 1;
      const g = r * heads;
      const mine = asked[r] as Uint8Array;
      for (const h of mine) {
        total[n * width + h] = (total[n * width + h] as number) + (gradient[g + h] as number);
        total[n * width + heads + h] = (total[n * width + heads + h] as number) + (curve[g + h] as number);
      }
      for (let k = start[r] as number; k < (start[r + 1] as number); k++) {
        const f = ids[k] as number;
        if (!allowed[f]) continue;
        const cell = (n * facts + f) * (BINS - 1) + Math.min(BINS - 1, values[k] as number) - 1;
        many[cell] = (many[cell] as number) + 1;
        for (let a = 0; a < mine.length; a++) {
          const h = mine[a] as number;
          sums[cell * width + h] = (sums[cell * width + h] as number) + (gradient[g + h] as number);
          sums[cell * width + heads + h] = (sums[cell * width + heads + h] as number) + (curve[g + h] as number);
        }
      }
    }
    const right = new Float64Array(width);
    for (let n = 0; n < nodes; n++) {
      let best = 1e-6;
      const rest = total.subarray(n * width, (n + 1) * width);
      for (let f = 0; f < facts; f++) {
        if (!allowed[f]) continue;
        right.fill(0);
        let count = 0;
        for (let b = BINS - 2; b >= 0; b--) {
          const cell = (n * facts + f) * (BINS - 1) + b;
          if (many[cell] === 0) continue;
          count += many[cell] as number;
          for (let h = 0; h < width; h++) right[h] = (right[h] as number) + (sums[cell * width + h] as number);
          if (count < 8 || (size[n] as number) - count < 8) continue;
          let gain = 0;
          for (let h = 0; h < heads; h++) {
            const g = right[h] as number;
            const c = right[heads + h] as number;
            const G = rest[h] as number;
            const C = rest[heads + h] as number;
            gain += (g * g) / (c + o.smooth) + (G - g) ** 2 / (C - c + o.smooth) - (G * G) / (C + o.smooth);
          }
          if (gain > best) {
            best = gain;
            asks[first + n] = f;
            above[first + n] = b;
          }
        }
      }
    }
    for (let r = 0; r < rows; r++) {
      const n = node[r] as number;
      if (n >= 0) node[r] = 2 * n + (countOf(data, r, asks[n] as number) > (above[n] as number) ? 2 : 1);
    }
  }
  const sums = new Float64Array(LEAVES * width);
  for (let r = 0; r < rows; r++) {
    if ((node[r] as number) < 0) continue;
    const leaf = ((node[r] as number) - INNER) * width;
    for (let h = 0; h < heads; h++) {
      sums[leaf + h] = (sums[leaf + h] as number) + (gradient[r * heads + h] as number);
      sums[leaf + heads + h] = (sums[leaf + heads + h] as number) + (curve[r * heads + h] as number);
    }
  }
  const leaves = new Float64Array(LEAVES * heads);
  for (let l = 0; l < LEAVES; l++)
    for (let h = 0; h < heads; h++)
      leaves[l * heads + h] = (o.rate * (sums[l * width + h] as number)) / ((sums[l * width + heads + h] as number) + o.smooth);
  return { asks, above, leaves };
}

function countOf(data: Facts, row: number, fact: number): number {
  for (let k = data.start[row] as number; k < (data.start[row + 1] as number); k++) if (data.ids[k] === fact) return data.values[k] as number;
  return 0;
}

function leafOf(tree: Tree, data: Facts, row: number): number {
  let n = 0;
  while (n < INNER) n = 2 * n + (countOf(data, row, tree.asks[n] as number) > (tree.above[n] as number) ? 2 : 1);
  return n - INNER;
}

/** What the forest says of a row, per head. */
export function forestScores(forest: Forest, data: Facts, row: number): Float64Array {
  const out = Float64Array.from(forest.bias);
  for (const tree of forest.trees) {
    const leaf = leafOf(tree, data, row) * forest.heads;
    for (let h = 0; h < forest.heads; h++) out[h] = (out[h] as number) + (tree.leaves[leaf + h] as number);
  }
  return out;
}
