import { INBOUND_KEYS, INBOUND_LEVELS, INBOUND_MODEL, INBOUND_RARITY } from '../../compiled/inbound.gen.ts';
import { DIGIT_MAX, digitAt } from '../coding/digits.ts';
import { HashTable } from '../coding/hash-table.ts';
import { kept } from '../coding/kept.ts';

/** What is told of something that comes in: harm by a product, and danger to life. */
export const INBOUND_HEADS = ['adverse', 'danger'] as const;
export type InboundHead = (typeof INBOUND_HEADS)[number];

/** What training decided apart from the tables. */
export interface InboundSettings {
  /** Per head: what one level counts, and what is added. */
  readonly scale: readonly number[];
  readonly bias: readonly number[];
  /** Per head: a score times `slope` plus `shift` is log-odds, fitted on writers the weights had not seen. */
  readonly calibration: readonly { readonly slope: number; readonly shift: number }[];
}

export interface InboundTables extends InboundSettings {
  /** Key of an n-gram or fact to its row and one, as cells of a `HashTable`. */
  readonly cells: Int32Array;
  /** Squared rarity of each row. */
  readonly squares: Float64Array;
  /** Row after row, head after head. */
  readonly levels: Int8Array;
}

/** Digits a key's distance from the key before is written in. */
export const KEY_DIGITS = 3;
/** Steps of rarity in one. */
export const RARITY_STEPS_INBOUND = 10;
/** Level zero. */
export const LEVEL_ZERO = 45;

/** The weights for what comes in, decoded at the first call. */
export const inboundTables: () => InboundTables = kept('inbound', decode);

function decode(): InboundTables {
  const rows = INBOUND_RARITY.length;
  const table = new HashTable(rows);
  const squares = new Float64Array(rows);
  const levels = new Int8Array(rows * INBOUND_HEADS.length);
  let key = 0;
  for (let row = 0; row < rows; row++) {
    let gap = 0;
    for (let i = 0; i < KEY_DIGITS; i++) gap = gap * (DIGIT_MAX + 1) + digitAt(INBOUND_KEYS, row * KEY_DIGITS + i);
    key += gap;
    table.set(key, row + 1);
    squares[row] = (digitAt(INBOUND_RARITY, row) / RARITY_STEPS_INBOUND) ** 2;
  }
  for (let i = 0; i < levels.length; i++) levels[i] = digitAt(INBOUND_LEVELS, i) - LEVEL_ZERO;
  return { ...INBOUND_MODEL, cells: table.cells, squares, levels };
}
