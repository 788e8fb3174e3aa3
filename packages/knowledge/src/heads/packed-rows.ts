const EVEN = 0x00ff00ff;
/** So many bytes of at most 255 fit a lane of sixteen bits. */
const BATCH = 256;

/** What is added to the levels of words, and to those of leaves, to keep them from falling below zero. */
export const LEVEL_LIFT = 16;
export const LEAF_LIFT = 45;

/** Words one row takes. */
export const rowWidth = (heads: number): number => Math.ceil(heads / 4);

/**
 * Rows of small numbers, one per head, four to a word, so that many rows add up in few steps.
 * Every number starts at zero.
 */
export function packedRows(rows: number, heads: number, lift: number): Int32Array {
  return new Int32Array(rows * rowWidth(heads)).fill(lift * 0x01010101);
}

/** Sets one number; it lies between −lift and 255 − lift. */
export function setPacked(packed: Int32Array, heads: number, lift: number, row: number, head: number, value: number): void {
  const at = row * rowWidth(heads) + (head >> 2);
  const shift = (head & 3) * 8;
  packed[at] = ((packed[at] as number) & ~(255 << shift)) | ((value + lift) << shift);
}

export function getPacked(packed: Int32Array, heads: number, lift: number, row: number, head: number): number {
  return (((packed[row * rowWidth(heads) + (head >> 2)] as number) >>> ((head & 3) * 8)) & 255) - lift;
}

/**
 * Adds up rows `list[0] … list[count − 1]`, head by head, into `sums`; with a `side` (0 or 1), rows `2 · list[i] + side`.
 * Two lanes of sixteen bits in each of two sums hold the four numbers of a word.
 */
export function sumPacked(packed: Int32Array, lift: number, list: Int32Array, count: number, sums: Float64Array, side?: 0 | 1): void {
  const heads = sums.length;
  const width = rowWidth(heads);
  const step = side === undefined ? width : width * 2;
  const first = side === 1 ? width : 0;
  sums.fill(-lift * count);
  for (let from = 0; from < count; from += BATCH) {
    const to = Math.min(count, from + BATCH);
    for (let j = 0; j < width; j++) {
      const offset = first + j;
      let even = 0;
      let odd = 0;
      for (let i = from; i < to; i++) {
        const word = packed[(list[i] as number) * step + offset] as number;
        even = (even + (word & EVEN)) | 0;
        odd = (odd + ((word >>> 8) & EVEN)) | 0;
      }
      const h = j * 4;
      sums[h] = (sums[h] as number) + (even & 0xffff);
      if (h + 1 < heads) sums[h + 1] = (sums[h + 1] as number) + (odd & 0xffff);
      if (h + 2 < heads) sums[h + 2] = (sums[h + 2] as number) + (even >>> 16);
      if (h + 3 < heads) sums[h + 3] = (sums[h + 3] as number) + (odd >>> 16);
    }
  }
}
