import type { HeadModel, Heads, Reading } from '@precept/engine';
import { type HeadBlend, type HeadTables, headTables } from '@precept/knowledge';
import type { Post, Signal } from '@precept/model';
import { FactCounter } from './fact-counter.ts';
import { GramHits } from './gram-hits.ts';
import { ACTION, headNumber } from './names.ts';
import { strongestWords } from './strongest.ts';
import { Trees } from './trees.ts';

/** How sharply the strongest family counts among the others. */
const SHARPNESS = 1.5;

/** The trained heads at work on one text after another. Everything it needs is made once. */
export class HeadReader {
  readonly hits: GramHits;
  private readonly tables: HeadTables;
  private readonly facts: FactCounter;
  private readonly trees: Trees;
  private readonly words: Float64Array;
  private together = 0;
  private direction: 0 | 1 = 0;

  constructor(tables: HeadTables = headTables()) {
    this.tables = tables;
    this.hits = new GramHits(tables);
    this.facts = new FactCounter(tables.context);
    this.trees = new Trees(tables);
    this.words = new Float64Array(tables.heads.length);
  }

  /** Reads a post; `logit` and `hits` are about it until the next is read. */
  read(reading: Reading, post: Post, signals: readonly Signal[]): void {
    this.direction = post.direction === 'inbound' ? 1 : 0;
    this.hits.read(reading, post.direction, signals);
    this.weighWords();
    this.facts.count(reading, post, signals);
    this.trees.ask(this.facts);
  }

  /** Log-odds of all heads. */
  logits(): number[] {
    const out: number[] = [];
    for (let h = 0; h < this.words.length; h++) out.push(this.logit(h));
    return out;
  }

  /** Log-odds of one head, by its number. */
  logit(h: number): number {
    const b = this.tables.blend[this.direction]?.[h] as HeadBlend;
    return b.constant + b.words * (this.words[h] as number) + b.trees * this.treesOf(h) + b.families * this.together;
  }

  private weighWords(): void {
    const { words, tables, direction } = this;
    const { sums, norm } = this.hits;
    const scale = tables.scale[direction] as readonly number[];
    const bias = tables.bias[direction] as readonly number[];
    for (let h = 0; h < words.length; h++) words[h] = ((sums[h] as number) * (scale[h] as number)) / norm + (bias[h] as number);
    this.together = jointStrength(words, tables.families);
  }

  private treesOf(h: number): number {
    const { treeScale, treeBias } = this.tables;
    return (this.trees.sums[h] as number) * (treeScale[h] as number) + (treeBias[h] as number);
  }
}

/** A soft maximum over the families: one of them speaking up is enough. */
export function jointStrength(words: ArrayLike<number>, families: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < families.length; i++) sum += Math.exp(SHARPNESS * (words[families[i] as number] as number));
  return Math.log(sum) / SHARPNESS;
}

let reader: HeadReader | undefined;
/** Whose n-grams the reader holds. */
let readFor: ReadHeads | undefined;

class ReadHeads implements Heads {
  private readonly reading: Reading;
  private readonly post: Post;
  private readonly signals: readonly Signal[];
  private logits: readonly number[] | undefined;
  private odds = -1;
  private told: { head: string; limit: number; words: ReturnType<Heads['strongest']> }[] | undefined;

  constructor(reading: Reading, post: Post, signals: readonly Signal[]) {
    this.reading = reading;
    this.post = post;
    this.signals = signals;
  }

  /** Everything the heads say of the post, worked out at the first question. */
  private all(): readonly number[] {
    if (this.logits === undefined) {
      reader ??= new HeadReader();
      reader.read(this.reading, this.post, this.signals);
      readFor = this;
      this.logits = reader.logits();
    }
    return this.logits;
  }

  logit(head: string): number {
    return this.all()[head === 'action' ? ACTION : headNumber(head)] as number;
  }

  probability(head: string): number {
    if (head !== 'action') return chance(this.logit(head));
    if (this.odds < 0) this.odds = chance(this.logit(head));
    return this.odds;
  }

  strongest(head: string, limit: number): ReturnType<Heads['strongest']> {
    for (const t of this.told ?? []) if (t.head === head && t.limit === limit) return t.words;
    const words = strongestWords(this.reading, this.hits(), headNumber(head), this.post.direction, limit);
    this.told ??= [];
    this.told.push({ head, limit, words });
    return words;
  }

  /** The n-grams of the post: looked up once more where another post was read in between. */
  private hits(): GramHits {
    reader ??= new HeadReader();
    if (readFor !== this) {
      reader.hits.read(this.reading, this.post.direction, this.signals);
      readFor = this;
    }
    return reader.hits;
  }
}

const chance = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** The trained heads. The tables are decoded and the post is read at the first question asked of them. */
export const heads: HeadModel = (reading, post, signals) => new ReadHeads(reading, post, signals);
