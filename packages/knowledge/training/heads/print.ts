import { HEADS } from '../../../signals/src/heads/names.ts';
import type { HeadSettings } from '../../src/heads/head-weights.ts';
import { auc, foundAt } from './figures.ts';
import type { Row } from './rows.ts';

const percent = (part: number, whole: number): string => (whole === 0 ? '  – ' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`);

/** Per head: area under the curve, what is found where 88 of 100 others are left alone, and how many there are to find. */
export function printHeads(rows: readonly Row[], scoreOf: (row: Row, h: number) => number): void {
  HEADS.forEach((name, h) => {
    const asked = rows.filter((r) => r.labels.truth[h] !== 0);
    const truth = asked.map((r) => r.labels.truth[h] === 1);
    const scores = asked.map((r) => scoreOf(r, h));
    console.log(
      `  ${name.padEnd(18)} area ${auc(scores, truth).toFixed(3)}   found at 88% left alone ${percent(foundAt(scores, truth, 0.88), 1)}   ${truth.filter(Boolean).length} of ${truth.length}`,
    );
  });
}

/** The head "action" at its thresholds: harmful posts found, harmless posts left alone, both directions apart. */
export function printAction(rows: readonly Row[], scoreOf: (row: Row, h: number) => number, thresholds: HeadSettings['thresholds']): void {
  for (const level of ['review', 'strong'] as const) {
    const stopped = (r: Row): boolean => scoreOf(r, 0) > (thresholds[r.direction]?.[0]?.[level] ?? 0);
    for (const [says, of] of [
      ['all', rows],
      ['outbound', rows.filter((r) => r.direction === 0)],
      ['inbound', rows.filter((r) => r.direction === 1)],
    ] as const) {
      const harmful = of.filter((r) => r.labels.truth[0] === 1);
      const harmless = of.filter((r) => r.labels.truth[0] === -1);
      console.log(
        `  action at "${level}", ${says.padEnd(8)}  found ${percent(harmful.filter(stopped).length, harmful.length)} of ${harmful.length}   left alone ${percent(harmless.filter((r) => !stopped(r)).length, harmless.length)} of ${harmless.length}`,
      );
    }
  }
}
