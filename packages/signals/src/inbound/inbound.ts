import type { Reading } from '@precept/engine';
import { HashTable, INBOUND_HEADS, type InboundHead, type InboundTables, inboundTables, KEY_SHIFT, normOf } from '@precept/knowledge';
import type { Signal } from '@precept/model';
import { Units } from '../heads/grams.ts';
import { eachInboundFact } from './facts.ts';

class Reader {
  private readonly tables: InboundTables = inboundTables();
  private readonly table = new HashTable(this.tables.cells);
  private readonly units = new Units();
  private readonly met = new Set<number>();
  private readonly sums = new Float64Array(INBOUND_HEADS.length);
  private squares = 0;

  read(reading: Reading, signals: readonly Signal[]): readonly number[] {
    this.met.clear();
    this.sums.fill(0);
    this.squares = 0;
    this.units.read(reading, signals);
    this.units.eachHash(this.add);
    eachInboundFact(reading, signals, this.add);
    const norm = normOf(this.squares);
    return this.tables.calibration.map(({ slope, shift }, h) => {
      const score = ((this.sums[h] as number) * (this.tables.scale[h] as number)) / norm + (this.tables.bias[h] as number);
      return slope * score + shift;
    });
  }

  /** An n-gram or a fact, counted once. */
  private readonly add = (hash: number): void => {
    const row = this.table.get(hash >>> KEY_SHIFT) - 1;
    if (row < 0 || this.met.has(row)) return;
    this.met.add(row);
    const { levels, squares } = this.tables;
    this.squares += squares[row] as number;
    for (let h = 0; h < this.sums.length; h++) this.sums[h] = (this.sums[h] as number) + (levels[row * this.sums.length + h] as number);
  };
}

let reader: Reader | undefined;
const known = new WeakMap<Reading, readonly number[]>();

/**
 * Log-odds that a text that came in tells of harm by a product (`adverse`) or of danger to life now (`danger`), from its words and its signals.
 * Learned from comments of the corpus and from patients' reviews of medicines: packages/knowledge/training/INBOUND.md. Worked out once a text.
 */
export function inboundLogit(reading: Reading, signals: readonly Signal[], head: InboundHead): number {
  let all = known.get(reading);
  if (all === undefined) {
    reader ??= new Reader();
    all = reader.read(reading, signals);
    known.set(reading, all);
  }
  return all[INBOUND_HEADS.indexOf(head)] as number;
}
