import { HEAD_DOCUMENTS, HEAD_KEYS, HEAD_MODEL, HEAD_TREES, HEAD_WEIGHTS } from '../../compiled/heads.gen.ts';
import { DIGIT_MAX, digitAt } from '../coding/digits.ts';
import { kept } from '../coding/kept.ts';
import { LEAF_LIFT, LEVEL_LIFT, packedRows, setPacked } from './packed-rows.ts';

/** N-grams are known by the upper bits of their hash; the training checks how many of them meet. */
export const KEY_SHIFT = 6;
/** Depth of every tree: `2^depth − 1` questions, `2^depth` leaves. */
export const TREE_DEPTH = 5;
const INNER = 2 ** TREE_DEPTH - 1;
const LEAVES = 2 ** TREE_DEPTH;

/** How one head, in one direction, makes log-odds of what the parts say. */
export interface HeadBlend {
  readonly constant: number;
  readonly words: number;
  readonly trees: number;
  readonly families: number;
}

/** What training decided apart from the tables: written as plain data into the compiled module. */
export interface HeadSettings {
  readonly heads: readonly string[];
  /** Heads whose joint strength is one more input of every blend. */
  readonly families: readonly number[];
  /** Facts about signals and author the trees ask for, in order. */
  readonly context: readonly string[];
  /** Per direction (0 outbound, 1 inbound) and head. */
  readonly scale: readonly (readonly number[])[];
  readonly bias: readonly (readonly number[])[];
  readonly blend: readonly (readonly HeadBlend[])[];
  readonly treeScale: readonly number[];
  readonly treeBias: readonly number[];
  /** Posts the n-grams were counted in. */
  readonly documents: number;
  /** Per direction and head: log-odds at which it is worth a second look, and at which it is strong. */
  readonly thresholds: readonly (readonly { readonly review: number; readonly strong: number }[])[];
}

/** The trained tables, ready to be read by number. */
export interface HeadTables extends HeadSettings {
  /** Pairs of a key and `row + 1 + class · 2^20`, two zeros for an empty place; open addressing. */
  readonly places: Int32Array;
  readonly rows: number;
  /** Rarity of n-grams, by class. */
  readonly rarity: Float64Array;
  /** Levels of each row, outbound and then inbound, see packed-rows. */
  readonly levels: Int32Array;
  /** Tree-wise in heap order: which fact a node asks for, and `2^12` times the count above which it goes right. */
  readonly asks: Uint16Array;
  /** One row per leaf, see packed-rows. */
  readonly leaves: Int32Array;
  readonly trees: number;
}

/** The row of an n-gram in the second number of its place. */
export const rowOf = (place: number): number => (place & 0xfffff) - 1;
/** The class of an n-gram in the second number of its place. */
export const classOf = (place: number): number => place >>> 20;

/** What is given for the rarity of an n-gram seen in `seen` of `documents` posts. */
export const rarityOf = (seen: number, documents: number): number => Math.max(0, Math.log((documents + 1) / (seen + 1)));

/** The trained heads, decoded at the first call. */
export const headTables: () => HeadTables = kept('heads', decode);

/** Thresholds and names alone, without decoding a table. */
export const headSettings: HeadSettings = HEAD_MODEL;

function decode(): HeadTables {
  const heads = HEAD_MODEL.heads.length;
  const classes = readClasses();
  const rows = classes.reduce((sum, c) => sum + c.many, 0);
  let size = 1024;
  while (size < rows * 2) size *= 2;
  const places = new Int32Array(size * 2);
  eachKey(classes, (key, row, number) => {
    let at = slotOf(key) & (size - 1);
    while (places[at * 2 + 1] !== 0) at = (at + 1) & (size - 1);
    places[at * 2] = key;
    places[at * 2 + 1] = (row + 1) | (number << 20);
  });
  const rarity = Float64Array.from(classes, (c) => rarityOf(c.seen, HEAD_MODEL.documents));
  return { ...HEAD_MODEL, places, rows, rarity, levels: readLevels(rows, heads), ...readTrees(heads) };
}

/** Where the search for a key begins. */
export const slotOf = (key: number): number => key ^ (key >>> 13);

interface Class {
  /** In how many posts each was seen. */
  readonly seen: number;
  readonly many: number;
}

/** N-grams stand in classes by how many posts they were seen in: pairs of numbers of three digits. */
function readClasses(): Class[] {
  const classes: Class[] = [];
  for (let at = 0; at < HEAD_DOCUMENTS.length; at += 6)
    classes.push({ seen: number(HEAD_DOCUMENTS, at, 3), many: number(HEAD_DOCUMENTS, at + 3, 3) });
  return classes;
}

/** Keys rise within a class; each is written as its distance from the one before, in two digits or, after the largest digit, in five. */
function eachKey(classes: readonly Class[], visit: (key: number, row: number, number: number) => void): void {
  let row = 0;
  let at = 0;
  classes.forEach(({ many }, c) => {
    let key = 0;
    for (let i = 0; i < many; i++) {
      const isLong = digitAt(HEAD_KEYS, at) === DIGIT_MAX;
      key += isLong ? number(HEAD_KEYS, at + 1, 5) : number(HEAD_KEYS, at, 2);
      at += isLong ? 6 : 2;
      visit(key, row++, c);
    }
  });
}

/** Number written in `digits` digits, the highest first, to the base of the largest digit. */
function number(coded: string, at: number, digits: number): number {
  let value = 0;
  for (let i = 0; i < digits; i++) value = value * DIGIT_MAX + digitAt(coded, at + i);
  return value;
}

/** One string per direction and head: digits below 64 stand for that many zeros and one more, those above for −13 … 13 without zero. */
function readLevels(rows: number, heads: number): Int32Array {
  const levels = packedRows(rows * 2, heads, LEVEL_LIFT);
  HEAD_WEIGHTS.forEach((coded, column) => {
    const direction = column < heads ? 0 : 1;
    const head = column - direction * heads;
    let row = 0;
    for (let i = 0; i < coded.length; i++) {
      const d = digitAt(coded, i);
      if (d < 64) {
        row += d + 1;
        continue;
      }
      const level = d - 64 - 13;
      setPacked(levels, heads, LEVEL_LIFT, row++ * 2 + direction, head, level >= 0 ? level + 1 : level);
    }
  });
  return levels;
}

function readTrees(heads: number): Pick<HeadTables, 'asks' | 'leaves' | 'trees'> {
  const each = INNER * 3 + LEAVES * heads;
  const trees = HEAD_TREES.length / each;
  const asks = new Uint16Array(trees * INNER);
  const leaves = packedRows(trees * LEAVES, heads, LEAF_LIFT);
  for (let t = 0; t < trees; t++) {
    for (let n = 0; n < INNER; n++)
      asks[t * INNER + n] = number(HEAD_TREES, t * each + n * 3, 2) | (Math.min(15, digitAt(HEAD_TREES, t * each + n * 3 + 2)) << 12);
    for (let i = 0; i < LEAVES * heads; i++)
      setPacked(leaves, heads, LEAF_LIFT, t * LEAVES + Math.floor(i / heads), i % heads, digitAt(HEAD_TREES, t * each + INNER * 3 + i) - LEAF_LIFT);
  }
  return { asks, leaves, trees };
}
