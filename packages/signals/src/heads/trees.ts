import { type HeadTables, TREE_DEPTH } from '@precept/knowledge';
import type { FactCounter } from './fact-counter.ts';
import { addLanes, LANES } from './lanes.ts';

const INNER = 2 ** TREE_DEPTH - 1;
const LEAVES = 2 ** TREE_DEPTH;
/** Above what a node goes right, and never at all, as training writes it. */
const NEVER = 15;
/** Numbers of one question: the count above which it goes right, with its tree in the lower bits; and the leaves that are left then. */
const QUESTION = 2;
const TREE_BITS = 16;
const TREE = (1 << TREE_BITS) - 1;
/** Settings whose answers are kept. */
const SETTINGS = 64;
/** Numbers of one leaf, as `addLanes` has them. */
const ROW = 4;
/** What is added to a leaf to keep it from falling below zero. */
const LIFT = 128;

/**
 * The trees, asked fact by fact instead of node by node: few facts hold of one post, and a fact that does not hold leads left wherever it is
 * asked. A fact that leads right takes away the leaves on the left of its node; the first leaf left of a tree is the one its questions lead to.
 */
export class Trees {
  /** What the leaves say, added up, head by head. */
  readonly sums = new Int32Array(LANES);
  private readonly trees: number;
  /** Where the questions of each fact begin; the lowest count first. */
  private readonly from: Int32Array;
  private readonly questions: Int32Array;
  /** One bit for each leaf, the first the lowest. */
  private readonly left: Int32Array;
  private readonly leaves: Int32Array;
  private readonly rows: Int32Array;
  /** What the facts of a setting leave of the trees, as far as one was met lately, at the place its facts lead to. */
  private readonly settings: ({ readonly facts: Uint16Array; readonly left: Int32Array } | undefined)[] = new Array(SETTINGS).fill(undefined);

  constructor({ asks, leaves, trees, heads, context }: HeadTables) {
    this.trees = trees;
    this.left = new Int32Array(trees);
    this.rows = new Int32Array(trees);
    const of: number[][][] = context.map(() => []);
    asks.forEach((ask, n) => {
      const node = n % INNER;
      if (ask >>> 12 !== NEVER) of[ask & 0xfff]?.push([((ask >>> 12) << TREE_BITS) | Math.floor(n / INNER), ~leavesLeftOf(node)]);
    });
    for (const questions of of) questions.sort((a, b) => (a[0] as number) - (b[0] as number));
    this.from = new Int32Array(context.length + 1);
    for (let f = 0; f < of.length; f++) this.from[f + 1] = (this.from[f] as number) + (of[f] as number[][]).length * QUESTION;
    this.questions = Int32Array.from(of.flat(2));
    this.leaves = new Int32Array(trees * LEAVES * ROW);
    for (let leaf = 0; leaf < trees * LEAVES; leaf++)
      for (let h = 0; h < heads.length; h++) {
        const at = leaf * ROW + 1 + (h >> 2);
        this.leaves[at] = (this.leaves[at] as number) | (((leaves[h * trees * LEAVES + leaf] as number) + LIFT) << ((h & 3) * 8));
      }
  }

  /** Asks every tree about the facts just counted. */
  ask(facts: FactCounter): void {
    const { left, rows, sums, leaves, trees } = this;
    left.set(this.leftIn(facts));
    this.askAbout(facts, facts.settingCount, facts.heldCount, left);
    for (let t = 0; t < trees; t++) {
      const open = left[t] as number;
      rows[t] = (t * LEAVES + 31 - Math.clz32(open & -open)) * ROW;
    }
    sums.fill(-LIFT * trees);
    addLanes(leaves, rows, trees, sums);
  }

  /** What the facts that many posts have in common leave. */
  private leftIn(facts: FactCounter): Int32Array {
    const { held, settingCount } = facts;
    let place = 0;
    for (let n = 0; n < settingCount; n++) place = Math.imul(place ^ (held[n] as number), 0x9e3779b1);
    place = (place ^ (place >>> 16)) & (SETTINGS - 1);
    const known = this.settings[place];
    if (known !== undefined && isSame(known.facts, held, settingCount)) return known.left;
    const left = new Int32Array(this.trees).fill(-1);
    this.askAbout(facts, 0, settingCount, left);
    this.settings[place] = { facts: held.slice(0, settingCount), left };
    return left;
  }

  private askAbout({ counts, held }: FactCounter, first: number, last: number, left: Int32Array): void {
    const { from, questions } = this;
    for (let n = first; n < last; n++) {
      const fact = held[n] as number;
      const above = (counts[fact] as number) << TREE_BITS;
      const stop = from[fact + 1] as number;
      for (let q = from[fact] as number; q < stop; q += QUESTION) {
        const question = questions[q] as number;
        if (question >= above) break;
        const tree = question & TREE;
        left[tree] = (left[tree] as number) & (questions[q + 1] as number);
      }
    }
  }
}

function isSame(a: Uint16Array, b: Uint16Array, length: number): boolean {
  if (a.length !== length) return false;
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The leaves under the left branch of a node, one bit each. */
function leavesLeftOf(node: number): number {
  const depth = 31 - Math.clz32(node + 1);
  const under = LEAVES >> depth;
  const first = (node + 1 - (1 << depth)) * under;
  return ((1 << (under / 2)) - 1) << first;
}
