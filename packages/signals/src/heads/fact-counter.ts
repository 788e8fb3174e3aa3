import type { Reading } from '@precept/engine';
import type { Post, Signal } from '@precept/model';
import { eachFact, factHash } from './facts.ts';

const MOST = 9;

/** Counts how often each fact the trees ask for holds in one post after another. */
export class FactCounter {
  private readonly slots: Int32Array;
  private readonly keys: Int32Array;
  private readonly counts: Uint8Array;

  constructor(facts: readonly string[]) {
    this.counts = new Uint8Array(facts.length + 1);
    let size = 64;
    while (size < facts.length * 4) size *= 2;
    this.slots = new Int32Array(size);
    this.keys = new Int32Array(size);
    facts.forEach((fact, i) => {
      const key = factHash(fact);
      let at = key & (size - 1);
      while (this.slots[at] !== 0) at = (at + 1) & (size - 1);
      this.slots[at] = i + 1;
      this.keys[at] = key;
    });
  }

  private readonly one = (key: number): void => {
    const { slots, keys, counts } = this;
    const mask = slots.length - 1;
    let at = key & mask;
    let slot = slots[at] as number;
    while (slot !== 0 && keys[at] !== key) {
      at = (at + 1) & mask;
      slot = slots[at] as number;
    }
    if (slot !== 0 && (counts[slot - 1] as number) < MOST) counts[slot - 1] = (counts[slot - 1] as number) + 1;
  };

  /** Counts by number of the fact. The array is used again for the next post. */
  count(reading: Reading, post: Post, signals: readonly Signal[]): Uint8Array {
    this.counts.fill(0);
    eachFact(reading, post, signals, this.one);
    return this.counts;
  }
}
