import { HEADS } from '../../../signals/src/heads/names.ts';
import type { HeadBlend, HeadSettings } from '../../src/heads/head-weights.ts';
import { blended, fitBlend, type Said } from './blend.ts';
import { quantile } from './figures.ts';
import { groups, OPTIONS, type Options, type Spoken, speak, trainParts } from './fold.ts';
import type { Row } from './rows.ts';

/** Every row scored by parts that never saw its writer. */
export interface LeftOut {
  readonly blend: readonly (readonly [HeadBlend, HeadBlend])[];
  readonly thresholds: HeadSettings['thresholds'];
  /** Calibrated log-odds of a head. */
  scoreOf(row: Row, h: number): number;
  /** What the parts said before blending. */
  saidOf(row: Row, h: number): Said;
}

/** Trains once per writer (or small group of writers) on all the others, and fits the blend and the thresholds on what came out, copies apart. */
export function leaveOneOut(all: readonly Row[], others: readonly Row[], options: Options = OPTIONS): LeftOut {
  const rows = all.filter((r) => !r.copy);
  const spoken = new Map<Row, Spoken>();
  for (const left of groups(rows, options.outerFolds)) {
    const own = rows.filter((r) => left.has(r.writer));
    const rest = all.filter((r) => !left.has(r.writer));
    speak(trainParts(rest, others, options), own).forEach((s, i) => {
      spoken.set(own[i] as Row, s);
    });
  }
  const saidOf = (row: Row, h: number): Said => {
    const s = spoken.get(row) as Spoken;
    const { truth, weight } = row.labels;
    return {
      words: s.words[h] as number,
      trees: s.trees[h] as number,
      families: s.families,
      direction: row.direction,
      truth: truth[h] === 1,
      weight: weight[h] as number,
    };
  };
  const blend = HEADS.map((_, h) => fitBlend(rows.filter((r) => r.labels.truth[h] !== 0).map((r) => saidOf(r, h))));
  const scoreOf = (row: Row, h: number): number => {
    const s = saidOf(row, h);
    return blended((blend[h] as (typeof blend)[number])[s.direction], s.words, s.trees, s.families);
  };
  const thresholds = ([0, 1] as const).map((d) => {
    const harmless = rows.filter((r) => r.expect?.verdict === 'clear' && r.direction === d);
    return HEADS.map((_, h) => {
      const scores = harmless.map((r) => scoreOf(r, h));
      return { review: Number(quantile(scores, 0.9).toFixed(2)), strong: Number(quantile(scores, 0.98).toFixed(2)) };
    });
  });
  return { blend, thresholds, scoreOf, saidOf };
}
