import { writeFileSync } from 'node:fs';
import { HEADS } from '../../../signals/src/heads/names.ts';
import { brotliSize } from '../../builders/lib/write-module.ts';
import { DIGIT_MAX, digit } from '../../src/coding/digits.ts';
import { type HeadBlend, type HeadSettings, rarityOf } from '../../src/heads/head-weights.ts';
import { quantile } from './figures.ts';
import { FAMILIES, type Parts } from './fold.ts';
import { type Linear, weightOf } from './logistic.ts';

export interface Shipped {
  readonly parts: Parts;
  readonly blend: readonly (readonly [HeadBlend, HeadBlend])[];
  readonly thresholds: HeadSettings['thresholds'];
}

/** Levels on each side of zero. */
const LEVELS = 13;
/** N-grams kept. */
export const GRAMS_KEPT = 32_000;
/** Largest weights kept per head and direction. */
export const KEPT = { action: 20_000, other: 8_000 } as const;

/** Writes everything as a module of printable strings; returns its size in bytes as brotli. */
export function writeHeads(file: URL, shipped: Shipped): number {
  const { parts, blend, thresholds } = shipped;
  const { dictionary, forest } = parts;
  const order = dictionary.keys
    .map((_, i) => i)
    .sort(
      (a, b) => (dictionary.seen[a] as number) - (dictionary.seen[b] as number) || (dictionary.keys[a] as number) - (dictionary.keys[b] as number),
    );
  const rarity = order.map((i) => rarityOf(dictionary.seen[i] as number, dictionary.documents));
  const columns: string[] = [];
  const scale: number[][] = [[], []];
  const bias: number[][] = [[], []];
  for (const d of [0, 1] as const)
    parts.linear.forEach((m, h) => {
      const pushed = column(m, d, order, rarity, HEADS[h] === 'action' ? KEPT.action : KEPT.other);
      columns.push(pushed.coded);
      scale[d]?.push(pushed.scale);
      bias[d]?.push(round(m.bias[d]));
    });
  const treeScale = HEADS.map(
    (_, h) =>
      Math.max(
        1e-6,
        ...forest.trees.flatMap((t) =>
          Array.from(t.leaves)
            .filter((_, i) => i % HEADS.length === h)
            .map(Math.abs),
        ),
      ) / 45,
  );
  const settings: HeadSettings = {
    heads: HEADS,
    families: FAMILIES,
    context: parts.facts,
    scale: scale.map((s) => s.map(round)),
    bias,
    blend: [0, 1].map((d) => blend.map((b) => roundAll(b[d as 0 | 1]))),
    treeScale: treeScale.map(round),
    treeBias: Array.from(forest.bias, round),
    documents: dictionary.documents,
    thresholds,
  };
  const classes = new Map<number, number>();
  for (const i of order) classes.set(dictionary.seen[i] as number, (classes.get(dictionary.seen[i] as number) ?? 0) + 1);
  const source = [
    '// Written by training/train-heads.ts. Data, figures and limits: ../training/HEADS.md.',
    "import type { HeadSettings } from '../src/heads/head-weights.ts';",
    `export const HEAD_KEYS: string = ${JSON.stringify(codedKeys(order.map((i) => [dictionary.seen[i] as number, dictionary.keys[i] as number])))};`,
    `export const HEAD_DOCUMENTS: string = ${JSON.stringify([...classes].map(([seen, many]) => digits(seen, 3) + digits(many, 3)).join(''))};`,
    `export const HEAD_WEIGHTS: readonly string[] = ${JSON.stringify(columns, null, 0)};`,
    `export const HEAD_TREES: string = ${JSON.stringify(codedTrees(parts, treeScale))};`,
    `export const HEAD_MODEL: HeadSettings = ${JSON.stringify(settings)};`,
    '',
  ].join('\n');
  writeFileSync(file, source);
  return brotliSize(source);
}

const round = (x: number): number => Number(x.toPrecision(5));
const roundAll = (b: HeadBlend): HeadBlend => ({
  constant: round(b.constant),
  words: round(b.words),
  trees: round(b.trees),
  families: round(b.families),
});

/** A number in so many digits, the highest first. */
function digits(value: number, count: number): string {
  let out = '';
  let rest = value;
  for (let i = 0; i < count; i++) {
    out = digit(rest % DIGIT_MAX) + out;
    rest = Math.floor(rest / DIGIT_MAX);
  }
  return out;
}

function codedKeys(entries: readonly (readonly [seen: number, key: number])[]): string {
  let out = '';
  let last = 0;
  let seenBefore = -1;
  for (const [seen, key] of entries) {
    const gap = seen === seenBefore ? key - last : key;
    out += gap < DIGIT_MAX * DIGIT_MAX ? digits(gap, 2) : digit(DIGIT_MAX) + digits(gap, 5);
    last = key;
    seenBefore = seen;
  }
  return out;
}

function column(m: Linear, d: 0 | 1, order: readonly number[], rarity: readonly number[], kept: number): { coded: string; scale: number } {
  const values = order.map((f, i) => weightOf(m, d, f) * (rarity[i] as number));
  const sizes = values.map(Math.abs).sort((a, b) => b - a);
  const least = sizes[Math.min(kept, sizes.length) - 1] ?? 0;
  const scale = quantile(sizes.slice(0, kept), 0.99) / LEVELS || 1;
  let coded = '';
  let zeros = 0;
  const flush = (): void => {
    for (; zeros > 0; zeros -= 64) coded += digit(Math.min(64, zeros) - 1);
    zeros = 0;
  };
  for (const v of values) {
    const level = Math.abs(v) < least ? 0 : Math.max(-LEVELS, Math.min(LEVELS, Math.round(v / scale)));
    if (level === 0) {
      zeros++;
      continue;
    }
    flush();
    coded += digit(64 + 13 + (level > 0 ? level - 1 : level));
  }
  flush();
  return { coded, scale };
}

function codedTrees(parts: Parts, scale: readonly number[]): string {
  let out = '';
  for (const tree of parts.forest.trees) {
    for (let n = 0; n < tree.asks.length; n++) out += digits(tree.asks[n] as number, 2) + digit(tree.above[n] as number);
    for (let i = 0; i < tree.leaves.length; i++) {
      const level = Math.round((tree.leaves[i] as number) / (scale[i % scale.length] as number));
      out += digit(Math.max(-45, Math.min(45, level)) + 45);
    }
  }
  return out;
}
