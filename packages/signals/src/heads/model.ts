import type { HeadModel, Heads, Reading } from '@precept/engine';
import { classOf, type HeadTables, headTables, KEY_SHIFT, LEAF_LIFT, LEVEL_LIFT, rowOf, slotOf, sumPacked, TREE_DEPTH } from '@precept/knowledge';
import type { Post, Signal } from '@precept/model';
import { FactCounter } from './fact-counter.ts';
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
  /** The round in which a row was last met, 1 … 255. */
  private readonly met: Uint8Array;
  private round = 0;
  private foundIn: Reading | undefined;
  private foundWith: readonly Signal[] | undefined;
  private foundMany = 0;
  private readonly facts: FactCounter;
  private readonly words: Float64Array;
  private readonly trees: Float64Array;
  private readonly leaves: Int32Array;

  constructor(tables: HeadTables = headTables()) {
    this.tables = tables;
    this.met = new Uint8Array(tables.rows);
    for (let at = 0; at < tables.places.length; at += 2) {
      if (tables.places[at + 1] === 0) continue;
      const bit = (tables.places[at] as number) & (HOLDS - 1);
      this.mayHold[bit >>> 5] = (this.mayHold[bit >>> 5] as number) | (1 << (bit & 31));
    }
    this.facts = new FactCounter(tables.context);
    this.words = new Float64Array(tables.heads.length);
    this.trees = new Float64Array(tables.heads.length);
    this.leaves = new Int32Array(tables.trees);
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
    const { grams, hits, met, mayHold } = this;
    if (this.foundIn === reading && this.foundWith === signals && this.foundMany === signals.length) return { grams, hits };
    const { places, rarity } = this.tables;
    const mask = (places.length >> 1) - 1;
    grams.read(reading, signals);
    if (grams.count > hits.row.length) {
      hits.row = new Int32Array(grams.count * 2);
      hits.gram = new Int32Array(grams.count * 2);
    }
    if (++this.round > 255) {
      met.fill(0);
      this.round = 1;
    }
    const { round } = this;
    let count = 0;
    let squares = 0;
    for (let g = 0; g < grams.count; g++) {
      const key = (grams.key[g] as number) >>> KEY_SHIFT;
      const bit = key & (HOLDS - 1);
      if (((mayHold[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue;
      let at = slotOf(key) & mask;
      let place = places[at * 2 + 1] as number;
      while (place !== 0 && places[at * 2] !== key) {
        at = (at + 1) & mask;
        place = places[at * 2 + 1] as number;
      }
      const row = rowOf(place);
      if (row < 0 || met[row] === round) continue;
      met[row] = round;
      hits.row[count] = row;
      hits.gram[count++] = g;
      const r = rarity[classOf(place)] as number;
      squares += r * r;
    }
    hits.count = count;
    hits.norm = Math.sqrt(squares) || 1;
    this.foundIn = reading;
    this.foundWith = signals;
    this.foundMany = signals.length;
    return { grams, hits };
  }

  private weighWords(direction: 0 | 1): void {
    const { hits, words, tables } = this;
    sumPacked(tables.levels, LEVEL_LIFT, hits.row, hits.count, words, direction);
    const scale = tables.scale[direction] as readonly number[];
    const bias = tables.bias[direction] as readonly number[];
    for (let h = 0; h < words.length; h++) words[h] = ((words[h] as number) * (scale[h] as number)) / hits.norm + (bias[h] as number);
  }

  private askTrees(reading: Reading, post: Post, signals: readonly Signal[]): void {
    const { leaves, trees, tables } = this;
    const { asks, treeScale, treeBias } = tables;
    const counts = this.facts.count(reading, post, signals);
    for (let t = 0; t < leaves.length; t++) {
      let node = 0;
      for (let depth = 0; depth < TREE_DEPTH; depth++) {
        const ask = asks[t * INNER + node] as number;
        node = 2 * node + ((counts[ask & 0xfff] as number) > ask >>> 12 ? 2 : 1);
      }
      leaves[t] = t * LEAVES + node - INNER;
    }
    sumPacked(tables.leaves, LEAF_LIFT, leaves, leaves.length, trees);
    for (let h = 0; h < trees.length; h++) trees[h] = (trees[h] as number) * (treeScale[h] as number) + (treeBias[h] as number);
  }

  private blend(direction: 0 | 1): Float64Array {
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
