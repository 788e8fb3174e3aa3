import type { Heads, Reading } from '@precept/engine';
import { getPacked, headTables, LEVEL_LIFT } from '@precept/knowledge';
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
  const { start, end, count } = reading.tokens;
  const kept: Words[] = [];
  while (kept.length < limit) {
    let best: Words | undefined;
    let highest = 0;
    for (let i = 0; i < hits.count; i++) {
      const level = getPacked(levels, heads.length, LEVEL_LIFT, (hits.row[i] as number) * 2 + side, head);
      if (level <= 0 || level < highest) continue;
      const gram = hits.gram[i] as number;
      const from = grams.from[gram] as number;
      const to = Math.min(grams.to[gram] as number, count);
      if (from >= to) continue;
      const begins = start[from] as number;
      const ends = end[to - 1] as number;
      if (best && level === highest && (begins > best.start || (begins === best.start && ends >= best.end))) continue;
      if (overlaps(kept, begins, ends)) continue;
      if (!isTelling(reading.lower, begins, ends)) continue;
      best = { text: '', start: begins, end: ends, weight: level * unit };
      highest = level;
    }
    if (!best) break;
    kept.push({ ...best, text: reading.text.slice(best.start, best.end) });
  }
  return kept;
}

function overlaps(kept: readonly Words[], start: number, end: number): boolean {
  for (const k of kept) if (start < k.end && k.start < end) return true;
  return false;
}

const TELLING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

function isTelling(lower: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = lower.charCodeAt(i);
    if ((c >= 97 && c <= 122) || (c >= 48 && c <= 57)) return true;
    if (c >= 128) return TELLING.test(lower.slice(from, to));
  }
  return false;
}
