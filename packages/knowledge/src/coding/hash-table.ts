/** Word hashes to numbers, open-addressed in two typed arrays. Looked up hundreds of times a text, so nothing is boxed. */
export class HashTable {
  readonly mask: number;
  readonly keys: Int32Array;
  readonly values: Int32Array;

  /** `capacity` is the number of entries to come; the table is kept at most half full. Or the keys and values of such a table. */
  constructor(capacity: number | { readonly keys: Int32Array; readonly values: Int32Array }) {
    let size = 16;
    if (typeof capacity === 'number') while (size < capacity * 2) size *= 2;
    else size = capacity.keys.length;
    this.mask = size - 1;
    this.keys = typeof capacity === 'number' ? new Int32Array(size) : capacity.keys;
    this.values = typeof capacity === 'number' ? new Int32Array(size) : capacity.values;
  }

  /** `value` is never 0. */
  set(hash: number, value: number): void {
    let at = slot(hash) & this.mask;
    while (this.values[at] !== 0 && this.keys[at] !== hash) at = (at + 1) & this.mask;
    this.keys[at] = hash;
    this.values[at] = value;
  }

  /** Value stored for `hash`, 0 if none. */
  get(hash: number): number {
    let at = slot(hash) & this.mask;
    let value = this.values[at] as number;
    while (value !== 0) {
      if (this.keys[at] === hash) return value;
      at = (at + 1) & this.mask;
      value = this.values[at] as number;
    }
    return 0;
  }
}

const slot = (hash: number): number => hash ^ (hash >>> 15);
