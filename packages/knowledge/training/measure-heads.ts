/**
 * Measures the heads as they are shipped.
 *   npx tsx packages/knowledge/training/measure-heads.ts [--data DIR] [--test] [--speed]
 * Without --test only the tune writer is looked at; --data DIR adds the public sets, of those trained on only the part kept back.
 * Figures for one writer at a time left out are printed by train-heads.ts.
 */
import { parseArgs } from 'node:util';
import { HEADS } from '../../signals/src/heads/names.ts';
import { HEAD_THRESHOLDS } from '../../signals/src/heads/thresholds.ts';
import { headSettings } from '../src/heads/head-weights.ts';
import { measurePublicSets } from './heads/measure-public-sets.ts';
import { printAction, printHeads } from './heads/print.ts';
import { type Row, readSplits, readWriter } from './heads/rows.ts';
import { shippedLogits } from './heads/shipped.ts';
import { measureSpeed } from './heads/speed.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, test: { type: 'boolean', default: false }, speed: { type: 'boolean', default: false } },
});
const splits = readSplits();

for (const writer of [...splits.tune, ...(values.test ? splits.test : [])]) {
  const rows = readWriter(writer);
  const scores = new Map<Row, Float64Array>(rows.map((r) => [r, shippedLogits(r)]));
  const scoreOf = (row: Row, h: number): number => scores.get(row)?.[h] as number;
  console.log(`Writer ${writer}, ${rows.length} posts, never trained on`);
  printHeads(rows, scoreOf);
  printAction(rows, scoreOf, headSettings.thresholds);
}
if (values.data) measurePublicSets(values.data);
if (values.speed) measureSpeed(splits.tune.flatMap(readWriter));
console.log(`Thresholds\n  ${HEADS.map((n) => `${n} ${JSON.stringify(HEAD_THRESHOLDS[n])}`).join('\n  ')}`);
