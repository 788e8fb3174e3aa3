import { HEAD_DOCUMENTS, HEAD_KEYS, HEAD_MODEL, HEAD_TREES, HEAD_WEIGHTS } from '../../compiled/heads.gen.ts';
import { DIGIT_MAX, digitAt } from '../coding/digits.ts';
import { kept } from '../coding/kept.ts';

/** N-grams are known by the upper bits of their hash; the training checks how many of them meet. */
export const KEY_SHIFT = 6;
/** Depth of every tree: `2^depth − 1` questions, `2^depth` leaves. */
export const TREE_DEPTH = 4;
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
  /** Slot → row + 1, 0 for an empty slot; open addressing over `keys`. */
  readonly slots: Int32Array;
  readonly keys: Int32Array;
  /** Rarity of each n-gram. */
  readonly rarity: Float64Array;
  /** `(row · 2 + direction) · heads + head` → level. */
  readonly levels: Int8Array;
  /** Tree-wise: what each inner node asks, and above which value it goes right. */
  readonly asks: Uint16Array;
  readonly above: Uint8Array;
  /** `(tree · leaves + leaf) · heads + head` → level. */
  readonly leaves: Int8Array;
  readonly trees: number;
}

/** What is given for the rarity of an n-gram seen in `seen` of `documents` posts. */
export const rarityOf = (seen: number, documents: number): number => Math.max(0, Math.log((documents + 1) / (seen + 1)));

/** The trained heads, decoded at the first call. */
export const headTables: () => HeadTables = kept('heads', decode);

/** Thresholds and names alone, without decoding a table. */
export const headSettings: HeadSettings = HEAD_MODEL;

function decode(): HeadTables {
  const found = readKeys();
  const rows = found.length;
  let size = 1024;
  while (size < rows * 2) size *= 2;
  const slots = new Int32Array(size);
  const keys = new Int32Array(size);
  for (let row = 0; row < rows; row++) {
    const key = found[row] as number;
    let at = slotOf(key) & (size - 1);
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = row + 1;
    keys[at] = key;
  }
  return {
    ...HEAD_MODEL,
    slots,
    keys,
    rarity: readRarity(rows),
    levels: readLevels(rows, HEAD_MODEL.heads.length),
    ...readTrees(HEAD_MODEL.heads.length),
  };
}

/** Where the search for a key begins. */
export const slotOf = (key: number): number => key ^ (key >>> 13);

/** Number of n-grams per number of posts they were seen in: pairs of (seen, how many), each a number of three digits. */
function eachClass(visit: (seen: number, many: number) => void): void {
  for (let at = 0; at < HEAD_DOCUMENTS.length; at += 6) visit(number(HEAD_DOCUMENTS, at, 3), number(HEAD_DOCUMENTS, at + 3, 3));
}

/** Keys rise within a class; each is written as its distance from the one before, in two digits or, after the largest digit, in five. */
function readKeys(): number[] {
  const keys: number[] = [];
  let at = 0;
  eachClass((_, many) => {
    let key = 0;
    for (let i = 0; i < many; i++) {
      const isLong = digitAt(HEAD_KEYS, at) === DIGIT_MAX;
      key += isLong ? number(HEAD_KEYS, at + 1, 5) : number(HEAD_KEYS, at, 2);
      at += isLong ? 6 : 2;
      keys.push(key);
    }
  });
  return keys;
}

function readRarity(rows: number): Float64Array {
  const rarity = new Float64Array(rows);
  let at = 0;
  eachClass((seen, many) => {
    rarity.fill(rarityOf(seen, HEAD_MODEL.documents), at, at + many);
    at += many;
  });
  return rarity;
}

/** Number written in `digits` digits, the highest first, to the base of the largest digit. */
function number(coded: string, at: number, digits: number): number {
  let value = 0;
  for (let i = 0; i < digits; i++) value = value * DIGIT_MAX + digitAt(coded, at + i);
  return value;
}

/** One string per head and direction: digits below 64 stand for that many zeros and one more, those above for −13 … 13 without zero. */
function readLevels(rows: number, heads: number): Int8Array {
  const levels = new Int8Array(rows * 2 * heads);
  HEAD_WEIGHTS.forEach((coded, column) => {
    let row = 0;
    for (let i = 0; i < coded.length; i++) {
      const d = digitAt(coded, i);
      if (d < 64) row += d + 1;
      else {
        const level = d - 64 - 13;
        levels[row++ * 2 * heads + column] = level >= 0 ? level + 1 : level;
      }
    }
  });
  return levels;
}

function readTrees(heads: number): Pick<HeadTables, 'asks' | 'above' | 'leaves' | 'trees'> {
  const each = INNER * 3 + LEAVES * heads;
  const trees = HEAD_TREES.length / each;
  const asks = new Uint16Array(trees * INNER);
  const above = new Uint8Array(trees * INNER);
  const leaves = new Int8Array(trees * LEAVES * heads);
  for (let t = 0; t < trees; t++) {
    for (let n = 0; n < INNER; n++) {
      asks[t * INNER + n] = number(HEAD_TREES, t * each + n * 3, 2);
      above[t * INNER + n] = digitAt(HEAD_TREES, t * each + n * 3 + 2);
    }
    for (let i = 0; i < LEAVES * heads; i++) leaves[t * LEAVES * heads + i] = digitAt(HEAD_TREES, t * each + INNER * 3 + i) - 45;
  }
  return { asks, above, leaves, trees };
}
