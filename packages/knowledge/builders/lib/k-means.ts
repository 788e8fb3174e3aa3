/** Vectors one after the other in one array, all of length 1. */
export interface Vectors {
  readonly count: number;
  readonly size: number;
  readonly data: Float32Array;
}

/** Number of the centroid nearest to vector `i` by angle. */
export function nearest(vectors: Vectors, i: number, centroids: Vectors): number {
  const { size, data } = vectors;
  const start = i * size;
  let best = -2;
  let at = 0;
  for (let c = 0, base = 0; c < centroids.count; c++, base += size) {
    let dot = 0;
    for (let d = 0; d < size; d++) dot += (data[start + d] as number) * (centroids.data[base + d] as number);
    if (dot > best) {
      best = dot;
      at = c;
    }
  }
  return at;
}

/** Spherical k-means, the same result every time: starts from vectors spread evenly over the list. Empty clusters take over the start of the largest. */
export function kMeans(vectors: Vectors, count: number, rounds: number, weight: (i: number) => number = () => 1): Vectors {
  const { size } = vectors;
  const centroids: Vectors = { count, size, data: new Float32Array(count * size) };
  for (let c = 0; c < count; c++) {
    const from = Math.floor((c * vectors.count) / count);
    centroids.data.set(vectors.data.subarray(from * size, (from + 1) * size), c * size);
  }
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(count * size);
    const members = new Int32Array(count);
    const firstOf = new Int32Array(count).fill(-1);
    for (let i = 0; i < vectors.count; i++) {
      const c = nearest(vectors, i, centroids);
      const w = weight(i);
      for (let d = 0; d < size; d++) sums[c * size + d] = (sums[c * size + d] as number) + w * (vectors.data[i * size + d] as number);
      members[c] = (members[c] as number) + 1;
      firstOf[c] = i;
    }
    for (let c = 0; c < count; c++) {
      if (members[c] === 0) {
        let largest = 0;
        for (let o = 1; o < count; o++) if ((members[o] as number) > (members[largest] as number)) largest = o;
        const i = firstOf[largest] as number;
        centroids.data.set(vectors.data.subarray(i * size, (i + 1) * size), c * size);
        members[largest] = 0;
        continue;
      }
      let length = 0;
      for (let d = 0; d < size; d++) length += (sums[c * size + d] as number) ** 2;
      length = Math.sqrt(length) || 1;
      for (let d = 0; d < size; d++) centroids.data[c * size + d] = (sums[c * size + d] as number) / length;
    }
  }
  return centroids;
}
