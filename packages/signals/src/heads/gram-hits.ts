import type { Reading } from '@precept/engine';
import { findGram, gramPlace, type HeadTables, KEY_SHIFT, LEVEL_LIFT, mayPass, normOf, RARITY_LANE, RARITY_STEPS } from '@precept/knowledge';
import { type Direction, mixHash, type Signal } from '@precept/model';
import { LONGEST, Units } from './grams.ts';
import { addLanes, LANES } from './lanes.ts';

const KEY_BITS = 32 - KEY_SHIFT;

/** The n-grams of one text that the tables know, each once, and what their levels add up to. Arrays are reused by the next text. */
export class GramHits {
  readonly units = new Units();
  count = 0;
  /** Where its numbers stand in the table of the direction. */
  at = new Int32Array(1024);
  /** Three times its first unit, and how many more units it has. */
  gram = new Int32Array(1024);
  table: Int32Array;
  /** Levels added up, head by head. */
  readonly sums = new Int32Array(LANES);
  /** What every level is divided by. */
  norm = 1;
  private readonly tables: HeadTables;
  /** Keys met in this text, each with the round above it; open addressing. Small, so that it stays at hand. */
  private met = new Int32Array(1024);
  /** 1 … 63: what an earlier round left behind counts for nothing. */
  private round = 0;
  private keys = new Int32Array(1024);

  constructor(tables: HeadTables) {
    this.tables = tables;
    this.table = tables.outbound;
  }

  read(reading: Reading, direction: Direction, signals: readonly Signal[]): void {
    this.table = direction === 'inbound' ? this.tables.inbound : this.tables.outbound;
    this.units.read(reading, signals);
    if (this.units.count * LONGEST > this.at.length) {
      this.at = new Int32Array(this.units.count * LONGEST * 2);
      this.gram = new Int32Array(this.at.length);
      this.keys = new Int32Array(this.at.length);
    }
    this.look(this.sift());
    this.addUp();
  }

  /** Keys that may be known, without a branch: most n-grams are not. */
  private sift(): number {
    const { keys, gram } = this;
    const { count, unit } = this.units;
    const { filter } = this.tables;
    let n = 0;
    for (let i = 0; i < count; i++) {
      const one = unit[i] as number;
      keys[n] = one >>> KEY_SHIFT;
      gram[n] = i * LONGEST;
      n += mayPass(filter, one >>> KEY_SHIFT);
      if (i + 1 >= count) break;
      const two = mixHash(one, unit[i + 1] as number);
      keys[n] = two >>> KEY_SHIFT;
      gram[n] = i * LONGEST + 1;
      n += mayPass(filter, two >>> KEY_SHIFT);
      if (i + 2 >= count) break;
      const three = mixHash(two, unit[i + 2] as number);
      keys[n] = three >>> KEY_SHIFT;
      gram[n] = i * LONGEST + 2;
      n += mayPass(filter, three >>> KEY_SHIFT);
    }
    return n;
  }

  private look(many: number): void {
    const { keys, gram, at, table } = this;
    this.nextRound(many);
    // First a glance at every row and nothing else, so that all of them come from memory side by side.
    for (let i = 0; i < many; i++) at[i] = table[gramPlace(table, keys[i] as number)] as number;
    let count = 0;
    for (let i = 0; i < many; i++) {
      const key = keys[i] as number;
      if (!this.isNew(key)) continue;
      const place = findGram(table, key);
      if (place < 0) continue;
      at[count] = place;
      gram[count++] = gram[i] as number;
    }
    this.count = count;
  }

  private nextRound(many: number): void {
    const isRoomy = many * 2 <= this.met.length;
    if (isRoomy && ++this.round < 1 << (32 - KEY_BITS)) return;
    if (isRoomy) this.met.fill(0);
    else this.met = new Int32Array(2 ** Math.ceil(Math.log2(many * 2)));
    this.round = 1;
  }

  private isNew(key: number): boolean {
    const { met, round } = this;
    const mask = met.length - 1;
    const mine = key | (round << KEY_BITS);
    let place = key & mask;
    for (;;) {
      const there = met[place] as number;
      if (there === mine) return false;
      if (there >>> KEY_BITS !== round) {
        met[place] = mine;
        return true;
      }
      place = (place + 1) & mask;
    }
  }

  private addUp(): void {
    const { sums, table, at, count } = this;
    sums.fill(-LEVEL_LIFT * count);
    sums[RARITY_LANE] = 0;
    addLanes(table, at, count, sums);
    this.norm = normOf((sums[RARITY_LANE] as number) / RARITY_STEPS);
  }
}
