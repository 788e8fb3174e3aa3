/**
 * Trains the heads and writes compiled/heads.gen.ts. The same data give the same file.
 *   npx tsx packages/knowledge/training/train-heads.ts [--data DIR]
 * DIR holds the public sets named in HEADS.md; without it the heads learn from the corpus alone.
 */
import { parseArgs } from 'node:util';
import { GRAMS_KEPT, writeHeads } from './heads/encode.ts';
import { OPTIONS, trainParts } from './heads/fold.ts';
import { leaveOneOut } from './heads/leave-one-out.ts';
import { printAction, printHeads } from './heads/print.ts';
import { readPublicSets } from './heads/public-sets.ts';
import { inOtherStyles, readSplits, readWriter } from './heads/rows.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const writers = readSplits().heads;
const rows = writers.flatMap(readWriter);
const others = readPublicSets(values.data, rows);
const all = [...rows, ...rows.flatMap((r) => inOtherStyles(r, OPTIONS.copies, OPTIONS.copyWeight))];
console.log(`${rows.length} posts by ${writers.length} writers, ${others.length} lines of public sets`);

const { blend, thresholds, scoreOf } = leaveOneOut(all, others);
console.log('Each writer scored by what was trained on the others');
printHeads(rows, scoreOf);
printAction(rows, scoreOf, thresholds);

const bytes = writeHeads(new URL('../compiled/heads.gen.ts', import.meta.url), {
  parts: trainParts(all, others, OPTIONS, GRAMS_KEPT),
  blend,
  thresholds,
});
console.log(`compiled/heads.gen.ts: ${bytes} bytes as brotli`);
