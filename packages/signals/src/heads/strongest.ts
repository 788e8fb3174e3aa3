import type { Heads, Reading } from '@precept/engine';
import { headTables } from '@precept/knowledge';
import type { Direction } from '@precept/model';
import type { Grams } from './grams.ts';
import type { Hits } from './model.ts';

type Words = Heads['strongest'] extends (...args: never[]) => readonly (infer W)[] ? W : never;

/** A passage speaks for a head with all its n-grams; this much of the strongest one counts as its own. */
const NOTHING: readonly Words[] = [];

/**
 * The passages that spoke most for a head: n-grams with a positive weight, strongest first, none inside another.
 * Weights are log-odds before blending. Passages without a letter or digit are left out: they explain nothing to a reader.
 */
export function strongestWords(reading: Reading, grams: Grams, hits: Hits, head: number, direction: Direction, limit: number): readonly Words[] {
  if (limit <= 0) return NOTHING;
  const { levels, heads, scale } = headTables();
  const side = direction === 'inbound' ? 1 : 0;
  const unit = (scale[side]?.[head] ?? 0) / hits.norm;
  const found: Words[] = [];
  for (let i = 0; i < hits.count; i++) {
    const level = levels[((hits.row[i] as number) * 2 + side) * heads.length + head] as number;
    if (level <= 0) continue;
    const span = spanOf(reading, grams, hits.gram[i] as number);
    if (span) found.push({ ...span, weight: level * unit });
  }
  found.sort((a, b) => b.weight - a.weight || a.start - b.start || a.end - b.end);
  const kept: Words[] = [];
  for (const w of found) {
    if (kept.length >= limit) break;
    if (!kept.some((k) => w.start < k.end && k.start < w.end)) kept.push(w);
  }
  return kept;
}

const TELLING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

function spanOf(reading: Reading, grams: Grams, gram: number): { text: string; start: number; end: number } | undefined {
  const { start, end, count } = reading.tokens;
  const from = grams.from[gram] as number;
  const to = Math.min(grams.to[gram] as number, count);
  if (from >= to) return undefined;
  const span = { start: start[from] as number, end: end[to - 1] as number };
  const text = reading.text.slice(span.start, span.end);
  return TELLING.test(text) ? { text, ...span } : undefined;
}
