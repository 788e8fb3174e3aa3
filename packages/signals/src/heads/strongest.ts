import type { Heads, Reading } from '@precept/engine';
import { headSettings, LEVEL_LIFT, laneOf } from '@precept/knowledge';
import type { Direction } from '@precept/model';
import type { GramHits } from './gram-hits.ts';
import { LONGEST } from './grams.ts';

type Words = Heads['strongest'] extends (...args: never[]) => readonly (infer W)[] ? W : never;

const NOTHING: readonly Words[] = [];

/**
 * The passages that spoke most for a head: n-grams with a positive weight, strongest first, none inside another.
 * Weights are log-odds before blending. Passages without a letter or digit are left out: they explain nothing to a reader.
 */
export function strongestWords(reading: Reading, hits: GramHits, head: number, direction: Direction, limit: number): readonly Words[] {
  if (limit <= 0) return NOTHING;
  const { at, gram, table, units, count: known } = hits;
  const unit = (headSettings.scale[direction === 'inbound' ? 1 : 0]?.[head] ?? 0) / hits.norm;
  const { start, end, count } = reading.tokens;
  const kept: Words[] = [];
  while (kept.length < limit) {
    let bestStart = -1;
    let bestEnd = -1;
    let highest = 0;
    for (let i = 0; i < known; i++) {
      const level = laneOf(table, at[i] as number, head) - LEVEL_LIFT;
      if (level <= 0 || level < highest) continue;
      const first = Math.floor((gram[i] as number) / LONGEST);
      const from = units.first[first] as number;
      const to = Math.min(units.last[first + ((gram[i] as number) % LONGEST)] as number, count);
      if (from >= to) continue;
      const begins = start[from] as number;
      const ends = end[to - 1] as number;
      if (level === highest && (begins > bestStart || (begins === bestStart && ends >= bestEnd))) continue;
      if (overlaps(kept, begins, ends)) continue;
      if (!isTelling(reading.lower, begins, ends)) continue;
      bestStart = begins;
      bestEnd = ends;
      highest = level;
    }
    if (highest === 0) break;
    kept.push({ text: reading.text.slice(bestStart, bestEnd), start: bestStart, end: bestEnd, weight: highest * unit });
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
