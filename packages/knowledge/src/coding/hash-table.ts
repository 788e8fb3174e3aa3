/** Word hashes to numbers, open-addressed. Looked up hundreds of times a text, so nothing is boxed, and a hash and its number share a cache line. */
export class HashTable {
  /** Hash and number of each slot, side by side. */
  readonly cells: Int32Array;
  private readonly mask: number;

  /** `capacity` is the number of entries to come; the table is kept at most half full. Or the cells of such a table. */
  constructor(capacity: number | Int32Array) {
    if (typeof capacity === 'number') {
      let size = 16;
      while (size < capacity * 2) size *= 2;
      this.cells = new Int32Array(size * 2);
    } else this.cells = capacity;
    this.mask = this.cells.length - 2;
  }

  /** `value` is never 0. */
  set(hash: number, value: number): void {
    const { cells, mask } = this;
    let at = place(hash) & mask;
    while (cells[at + 1] !== 0 && cells[at] !== hash) at = (at + 2) & mask;
    cells[at] = hash;
    cells[at + 1] = value;
  }

  /** Value stored for `hash`, 0 if none. */
  get(hash: number): number {
    const { cells, mask } = this;
    let at = place(hash) & mask;
    for (;;) {
      const value = cells[at + 1] as number;
      if (value === 0 || cells[at] === hash) return value;
      at = (at + 2) & mask;
    }
  }
}

const place = (hash: number): number => (hash ^ (hash >>> 15)) << 1;
