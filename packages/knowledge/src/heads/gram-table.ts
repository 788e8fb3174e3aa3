/** N-grams are known by the upper bits of their hash; the training checks how many of them meet. */
export const KEY_SHIFT = 6;
/** Numbers one n-gram takes: its key, and twelve small numbers, four to a number. Four, so that none straddles a cache line. */
export const GRAM_WIDTH = 4;
/** Where the rarity of an n-gram, squared, stands among its twelve numbers; before it one level for each head. */
export const RARITY_LANE = 11;
/** What squared rarity is multiplied by to become a whole number of at most 255. */
export const RARITY_STEPS = 4;
/** What is added to a level to keep it from falling below zero. */
export const LEVEL_LIFT = 16;
/** Bits of the filter that tells, without a look at a table, that an n-gram is not there. */
const FILTER_BITS = 18;
const EMPTY = -1;

/** Where the search for a key begins, before the size of a table cuts it. */
const slotOf = (key: number): number => key ^ (key >>> 13);

/** Room for so many n-grams, all empty: open addressing, a power of two at most two thirds full. */
export function gramTable(grams: number): Int32Array {
  let size = 1024;
  while (size * 2 < grams * 3) size *= 2;
  return new Int32Array(size * GRAM_WIDTH).fill(EMPTY);
}

/** Makes room for a key; returns where its numbers stand, to be filled in with `setLane`. */
export function addGram(table: Int32Array, key: number): number {
  const mask = table.length - 1;
  let at = (slotOf(key) * GRAM_WIDTH) & mask;
  while (table[at] !== EMPTY) at = (at + GRAM_WIDTH) & mask;
  table[at] = key;
  table.fill(LEVEL_LIFT * 0x01010101, at + 1, at + GRAM_WIDTH);
  return at;
}

/** Where the search for a key begins: most keys stand there. */
export const gramPlace = (table: Int32Array, key: number): number => (slotOf(key) * GRAM_WIDTH) & (table.length - 1);

/** Where the numbers of a key stand; −1 where it is not known. */
export function findGram(table: Int32Array, key: number): number {
  const mask = table.length - 1;
  let at = (slotOf(key) * GRAM_WIDTH) & mask;
  for (;;) {
    const there = table[at] as number;
    if (there === key) return at;
    if (there === EMPTY) return -1;
    at = (at + GRAM_WIDTH) & mask;
  }
}

/** Sets one of the twelve numbers of the n-gram at `at`: 0 … 255. */
export function setLane(table: Int32Array, at: number, lane: number, value: number): void {
  const place = at + 1 + (lane >> 2);
  const shift = (lane & 3) * 8;
  table[place] = ((table[place] as number) & ~(255 << shift)) | (value << shift);
}

export const laneOf = (table: Int32Array, at: number, lane: number): number => ((table[at + 1 + (lane >> 2)] as number) >>> ((lane & 3) * 8)) & 255;

/** One bit per key there may be, none of them set. */
export const gramFilter = (): Int32Array => new Int32Array((1 << FILTER_BITS) / 32);

const FILTER_MASK = (1 << FILTER_BITS) - 1;

export function letPass(filter: Int32Array, key: number): void {
  const word = (key & FILTER_MASK) >>> 5;
  filter[word] = (filter[word] as number) | (1 << (key & 31));
}

/** 1 where a key may be known, 0 where it is not. */
export const mayPass = (filter: Int32Array, key: number): number => ((filter[(key & FILTER_MASK) >>> 5] as number) >>> (key & 31)) & 1;
