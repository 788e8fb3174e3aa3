import type { HeadModel, Heads, Reading } from '@precept/engine';
import { type HeadTables, headTables, KEY_SHIFT, slotOf, TREE_DEPTH } from '@precept/knowledge';
import type { Post, Signal } from '@precept/model';
import { eachFact, factHash } from './facts.ts';
import { Grams } from './grams.ts';
import { headNumber } from './names.ts';
import { strongestWords } from './strongest.ts';

/** How sharply the strongest family counts among the others. */
const SHARPNESS = 1.5;
const INNER = 2 ** TREE_DEPTH - 1;
const LEAVES = 2 ** TREE_DEPTH;
const HOLDS = 1 << 18;

/** Where the n-grams of one text stand in the tables. Reused by the next text. */
export interface Hits {
  count: number;
  row: Int32Array;
  /** Which n-gram of `Grams` it was. */
  gram: Int32Array;
  /** Square root of the summed squares of rarity: what every weight is divided by. */
  norm: number;
}

/** The trained heads at work on one text after another. Everything it needs is made once. */
export class HeadReader {
  private readonly tables: HeadTables;
  private readonly grams = new Grams();
  private readonly hits: Hits = { count: 0, row: new Int32Array(1024), gram: new Int32Array(1024), norm: 1 };
  /** One bit per key the tables may hold: most n-grams are not there, and this says so without a look at the tables. */
  private readonly mayHold = new Uint32Array(HOLDS / 32);
  private readonly stamp: Int32Array;
  private round = 0;
  private foundIn: Reading | undefined;
  private foundWith: readonly Signal[] | undefined;
  private foundMany = 0;
  private readonly factSlots: Int32Array;
  private readonly factKeys: Int32Array;
  private readonly facts: Uint8Array;
  private readonly words: Float64Array;
  private readonly trees: Float64Array;

  constructor(tables: HeadTables = headTables()) {
    this.tables = tables;
    this.stamp = new Int32Array(tables.rarity.length);
    for (let at = 0; at < tables.slots.length; at++) {
      if (tables.slots[at] === 0) continue;
      const bit = (tables.keys[at] as number) & (HOLDS - 1);
      this.mayHold[bit >>> 5] = (this.mayHold[bit >>> 5] as number) | (1 << (bit & 31));
    }
    this.facts = new Uint8Array(tables.context.length);
    this.words = new Float64Array(tables.heads.length);
    this.trees = new Float64Array(tables.heads.length);
    let size = 64;
    while (size < tables.context.length * 4) size *= 2;
    this.factSlots = new Int32Array(size);
    this.factKeys = new Int32Array(size);
    tables.context.forEach((fact, i) => {
      const key = factHash(fact);
      let at = key & (size - 1);
      while (this.factSlots[at] !== 0) at = (at + 1) & (size - 1);
      this.factSlots[at] = i + 1;
      this.factKeys[at] = key;
    });
  }

  /** Log-odds of every head, in the order of the tables. */
  logits(reading: Reading, post: Post, signals: readonly Signal[]): Float64Array {
    this.find(reading, signals);
    const direction = post.direction === 'inbound' ? 1 : 0;
    this.weighWords(direction);
    this.askTrees(reading, post, signals);
    return this.blend(direction);
  }

  /** The n-grams of a text that the tables know, each once. */
  find(reading: Reading, signals: readonly Signal[]): { grams: Grams; hits: Hits } {
    const { grams, hits, stamp, tables, mayHold } = this;
    if (this.foundIn === reading && this.foundWith === signals && this.foundMany === signals.length) return { grams, hits };
    const { slots, keys, rarity } = tables;
    const mask = slots.length - 1;
    grams.read(reading, signals);
    if (grams.count > hits.row.length) {
      hits.row = new Int32Array(grams.count * 2);
      hits.gram = new Int32Array(grams.count * 2);
    }
    const round = ++this.round;
    let count = 0;
    let squares = 0;
    for (let g = 0; g < grams.count; g++) {
      const key = (grams.key[g] as number) >>> KEY_SHIFT;
      const bit = key & (HOLDS - 1);
      if (((mayHold[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue;
      let at = slotOf(key) & mask;
      let slot = slots[at] as number;
      while (slot !== 0 && keys[at] !== key) slot = slots[(at = (at + 1) & mask)] as number;
      if (slot === 0 || stamp[slot - 1] === round) continue;
      stamp[slot - 1] = round;
      hits.row[count] = slot - 1;
      hits.gram[count++] = g;
      squares += (rarity[slot - 1] as number) ** 2;
    }
    hits.count = count;
    hits.norm = Math.sqrt(squares) || 1;
    this.foundIn = reading;
    this.foundWith = signals;
    this.foundMany = signals.length;
    return { grams, hits };
  }

  private weighWords(direction: number): void {
    const { hits, words, tables } = this;
    const { levels, scale, bias } = tables;
    const heads = words.length;
    words.fill(0);
    for (let i = 0; i < hits.count; i++) {
      const row = ((hits.row[i] as number) * 2 + direction) * heads;
      for (let h = 0; h < heads; h++) words[h] = (words[h] as number) + (levels[row + h] as number);
    }
    const s = scale[direction] as readonly number[];
    const b = bias[direction] as readonly number[];
    for (let h = 0; h < heads; h++) words[h] = ((words[h] as number) * (s[h] as number)) / hits.norm + (b[h] as number);
  }

  private askTrees(reading: Reading, post: Post, signals: readonly Signal[]): void {
    const { facts, factSlots, factKeys, trees, tables } = this;
    const mask = factSlots.length - 1;
    facts.fill(0);
    eachFact(reading, post, signals, (key) => {
      let at = key & mask;
      let slot = factSlots[at] as number;
      while (slot !== 0 && factKeys[at] !== key) slot = factSlots[(at = (at + 1) & mask)] as number;
      if (slot !== 0 && (facts[slot - 1] as number) < 9) facts[slot - 1] = (facts[slot - 1] as number) + 1;
    });
    const heads = trees.length;
    trees.fill(0);
    for (let t = 0; t < tables.trees; t++) {
      let node = 0;
      while (node < INNER)
        node = 2 * node + ((facts[tables.asks[t * INNER + node] as number] as number) > (tables.above[t * INNER + node] as number) ? 2 : 1);
      const leaf = (t * LEAVES + node - INNER) * heads;
      for (let h = 0; h < heads; h++) trees[h] = (trees[h] as number) + (tables.leaves[leaf + h] as number);
    }
    for (let h = 0; h < heads; h++) trees[h] = (trees[h] as number) * (tables.treeScale[h] as number) + (tables.treeBias[h] as number);
  }

  private blend(direction: number): Float64Array {
    const { words, trees, tables } = this;
    const together = jointStrength(words, tables.families);
    const out = new Float64Array(words.length);
    const blend = tables.blend[direction] as HeadTables['blend'][number];
    for (let h = 0; h < out.length; h++) {
      const b = blend[h] as HeadTables['blend'][number][number];
      out[h] = b.constant + b.words * (words[h] as number) + b.trees * (trees[h] as number) + b.families * together;
    }
    return out;
  }
}

/** A soft maximum over the families: one of them speaking up is enough. */
export function jointStrength(words: ArrayLike<number>, families: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < families.length; i++) sum += Math.exp(SHARPNESS * (words[families[i] as number] as number));
  return Math.log(sum) / SHARPNESS;
}

class ReadHeads implements Heads {
  private readonly reader: HeadReader;
  private readonly reading: Reading;
  private readonly post: Post;
  private readonly signals: readonly Signal[];
  private values: Float64Array | undefined;
  private readonly told: { head: string; limit: number; words: ReturnType<Heads['strongest']> }[] = [];

  constructor(reader: HeadReader, reading: Reading, post: Post, signals: readonly Signal[]) {
    this.reader = reader;
    this.reading = reading;
    this.post = post;
    this.signals = signals;
  }

  logit(head: string): number {
    const number = headNumber(head);
    this.values ??= this.reader.logits(this.reading, this.post, this.signals);
    return this.values[number] as number;
  }

  probability(head: string): number {
    return 1 / (1 + Math.exp(-this.logit(head)));
  }

  strongest(head: string, limit: number): ReturnType<Heads['strongest']> {
    for (const t of this.told) if (t.head === head && t.limit === limit) return t.words;
    const { grams, hits } = this.reader.find(this.reading, this.signals);
    const words = strongestWords(this.reading, grams, hits, headNumber(head), this.post.direction, limit);
    this.told.push({ head, limit, words });
    return words;
  }
}

let reader: HeadReader | undefined;

/** The trained heads. The tables are decoded at the first question asked of them. */
export const heads: HeadModel = (reading, post, signals) => new ReadHeads((reader ??= new HeadReader()), reading, post, signals);
