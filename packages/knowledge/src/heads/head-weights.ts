import { HEAD_DOCUMENTS, HEAD_KEYS, HEAD_MODEL, HEAD_TREES, HEAD_WEIGHTS } from '../../compiled/heads.gen.ts';
import { DIGIT_MAX, digitAt } from '../coding/digits.ts';
import { kept } from '../coding/kept.ts';
import { addGram, gramFilter, gramTable, LEVEL_LIFT, letPass, RARITY_LANE, RARITY_STEPS, setLane } from './gram-table.ts';

/** Depth of every tree: `2^depth − 1` questions, `2^depth` leaves. */
export const TREE_DEPTH = 5;
const INNER = 2 ** TREE_DEPTH - 1;
const LEAVES = 2 ** TREE_DEPTH;
/** Middle of the digits a leaf is written in. */
const LEAF_LIFT = 45;

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
  /** Tells most n-grams that stand in no table. */
  readonly filter: Int32Array;
  /** Levels and rarity of the n-grams of what goes out, and of what comes in; see gram-table. */
  readonly outbound: Int32Array;
  readonly inbound: Int32Array;
  /** Tree-wise in heap order: which fact a node asks for, and `2^12` times the count above which it goes right. */
  readonly asks: Uint16Array;
  /** Head after head, leaf after leaf. */
  readonly leaves: Int8Array;
  readonly trees: number;
}

/** What is given for the rarity of an n-gram seen in `seen` of `documents` posts. */
export const rarityOf = (seen: number, documents: number): number => Math.max(0, Math.log((documents + 1) / (seen + 1)));

/** What every text has besides its own n-grams: it keeps a few words from speaking loudly. */
const BESIDES = 150;

/** What the weights of a text are divided by, from the summed squares of the rarity of its n-grams. */
export const normOf = (squares: number): number => Math.sqrt(squares + BESIDES);

/** The trained heads, decoded at the first call. */
export const headTables: () => HeadTables = kept('heads', decode);

/** Thresholds and names alone, without decoding a table. */
export const headSettings: HeadSettings = HEAD_MODEL;

function decode(): HeadTables {
  const heads = HEAD_MODEL.heads.length;
  const { keys, squares } = readKeys();
  const filter = gramFilter();
  for (const key of keys) letPass(filter, key);
  const [outbound, inbound] = ([0, 1] as const).map((direction) => {
    const table = gramTable(keys.length);
    const places = keys.map((key, row) => {
      const at = addGram(table, key);
      setLane(table, at, RARITY_LANE, squares[row] as number);
      return at;
    });
    for (let h = 0; h < heads; h++)
      readLevels(HEAD_WEIGHTS[direction * heads + h] as string, (row, level) => setLane(table, places[row] as number, h, level + LEVEL_LIFT));
    return table;
  }) as [Int32Array, Int32Array];
  return { ...HEAD_MODEL, filter, outbound, inbound, ...readTrees(heads) };
}

/**
 * N-grams stand in classes by how many posts they were seen in: pairs of numbers of three digits. Keys rise within a class;
 * each is written as its distance from the one before, in two digits or, after the largest digit, in five.
 */
function readKeys(): { keys: number[]; squares: number[] } {
  const keys: number[] = [];
  const squares: number[] = [];
  let at = 0;
  for (let c = 0; c < HEAD_DOCUMENTS.length; c += 6) {
    const square = Math.round(rarityOf(number(HEAD_DOCUMENTS, c, 3), HEAD_MODEL.documents) ** 2 * RARITY_STEPS);
    let key = 0;
    for (let many = number(HEAD_DOCUMENTS, c + 3, 3); many > 0; many--) {
      const isLong = digitAt(HEAD_KEYS, at) === DIGIT_MAX;
      key += isLong ? number(HEAD_KEYS, at + 1, 5) : number(HEAD_KEYS, at, 2);
      at += isLong ? 6 : 2;
      keys.push(key);
      squares.push(Math.min(255, square));
    }
  }
  return { keys, squares };
}

/** Number written in `digits` digits, the highest first, to the base of the largest digit. */
function number(coded: string, at: number, digits: number): number {
  let value = 0;
  for (let i = 0; i < digits; i++) value = value * DIGIT_MAX + digitAt(coded, at + i);
  return value;
}

/** Digits below 64 stand for that many zeros and one more, those above for −13 … 13 without zero. */
function readLevels(coded: string, visit: (row: number, level: number) => void): void {
  let row = 0;
  for (let i = 0; i < coded.length; i++) {
    const d = digitAt(coded, i);
    if (d < 64) {
      row += d + 1;
      continue;
    }
    const level = d - 64 - 13;
    visit(row++, level >= 0 ? level + 1 : level);
  }
}

function readTrees(heads: number): Pick<HeadTables, 'asks' | 'leaves' | 'trees'> {
  const each = INNER * 3 + LEAVES * heads;
  const trees = HEAD_TREES.length / each;
  const asks = new Uint16Array(trees * INNER);
  const leaves = new Int8Array(trees * LEAVES * heads);
  for (let t = 0; t < trees; t++) {
    for (let n = 0; n < INNER; n++)
      asks[t * INNER + n] = number(HEAD_TREES, t * each + n * 3, 2) | (Math.min(15, digitAt(HEAD_TREES, t * each + n * 3 + 2)) << 12);
    for (let i = 0; i < LEAVES * heads; i++) {
      const leaf = t * LEAVES + Math.floor(i / heads);
      leaves[(i % heads) * trees * LEAVES + leaf] = digitAt(HEAD_TREES, t * each + INNER * 3 + i) - LEAF_LIFT;
    }
  }
  return { asks, leaves, trees };
}
