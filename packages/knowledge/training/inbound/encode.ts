import { writeFileSync } from 'node:fs';
import { brotliSize } from '../../builders/lib/write-module.ts';
import { DIGIT_MAX, digit } from '../../src/coding/digits.ts';
import { rarityOf } from '../../src/heads/head-weights.ts';
import { type InboundSettings, KEY_DIGITS, LEVEL_ZERO, RARITY_STEPS_INBOUND } from '../../src/inbound/inbound-weights.ts';
import { quantile } from '../heads/figures.ts';
import type { Fitted } from './fit.ts';

const LEVELS = LEVEL_ZERO;

/** Writes the weights as a module of printable strings; returns its size in bytes as brotli. */
export function writeInbound(file: URL, { dictionary, linear }: Fitted, calibration: InboundSettings['calibration']): number {
  const { keys, seen, documents } = dictionary;
  const order = keys.map((_, i) => i).sort((a, b) => (keys[a] as number) - (keys[b] as number));
  const rarity = order.map((i) => Math.min(DIGIT_MAX, Math.round(rarityOf(seen[i] as number, documents) * RARITY_STEPS_INBOUND)));
  const values = linear.map((m) => order.map((f, row) => ((m.shared[f] as number) * (rarity[row] as number)) / RARITY_STEPS_INBOUND));
  const scale = values.map((v) => quantile(v.map(Math.abs), 0.995) / LEVELS || 1);
  const level = (v: number, h: number): number => Math.max(-LEVELS, Math.min(LEVELS, Math.round(v / (scale[h] as number))));
  const settings: InboundSettings = {
    scale: scale.map(round),
    bias: linear.map((m) => round(m.bias[1])),
    calibration: calibration.map(({ slope, shift }) => ({ slope: round(slope), shift: round(shift) })),
  };
  const source = [
    '// Written by training/train-inbound.ts. Data, figures and limits: ../training/INBOUND.md.',
    "import type { InboundSettings } from '../src/inbound/inbound-weights.ts';",
    `export const INBOUND_KEYS: string = ${JSON.stringify(order.map((f, i) => gap((keys[f] as number) - (i === 0 ? 0 : (keys[order[i - 1] as number] as number)))).join(''))};`,
    `export const INBOUND_RARITY: string = ${JSON.stringify(rarity.map(digit).join(''))};`,
    `export const INBOUND_LEVELS: string = ${JSON.stringify(order.map((_, row) => values.map((v, h) => digit(level(v[row] as number, h) + LEVEL_ZERO)).join('')).join(''))};`,
    `export const INBOUND_MODEL: InboundSettings = ${JSON.stringify(settings)};`,
    '',
  ].join('\n');
  writeFileSync(file, source);
  return brotliSize(source);
}

const round = (x: number): number => Number(x.toPrecision(5));

function gap(value: number): string {
  let out = '';
  let rest = value;
  for (let i = 0; i < KEY_DIGITS; i++) {
    out = digit(rest % (DIGIT_MAX + 1)) + out;
    rest = Math.floor(rest / (DIGIT_MAX + 1));
  }
  if (rest > 0) throw new RangeError('two keys stand too far apart');
  return out;
}
