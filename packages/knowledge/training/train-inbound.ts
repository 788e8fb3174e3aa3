/**
 * Trains what reads incoming texts and writes compiled/inbound.gen.ts. The same data give the same file.
 *   npx tsx packages/knowledge/training/train-inbound.ts [--data DIR]
 * DIR holds the patients' reviews named in INBOUND.md; without it the weights learn from the corpus alone.
 */
import { parseArgs } from 'node:util';
import { INBOUND_HEADS } from '../src/inbound/inbound-weights.ts';
import { auc, foundAt } from './heads/figures.ts';
import { groups } from './heads/fold.ts';
import { readSplits } from './heads/rows.ts';
import { writeInbound } from './inbound/encode.ts';
import { calibrate, fit, scores } from './inbound/fit.ts';
import { inAnotherStyle, readInbound, readReviews } from './inbound/rows.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const FOLDS = 6;
const KEEP = 10_000;

const rows = readSplits().train.flatMap(readInbound);
const all = [...rows, ...rows.flatMap(inAnotherStyle)];
const reviews = readReviews(values.data);
console.log(`${rows.length} incoming texts, ${reviews.learn.length} sentences of reviews`);

const left = INBOUND_HEADS.map(() => new Map<string, number>());
for (const group of groups(rows, FOLDS)) {
  const fitted = fit(
    all.filter((r) => !group.has(r.writer)),
    reviews.learn,
    KEEP,
  );
  const own = rows.filter((r) => group.has(r.writer));
  INBOUND_HEADS.forEach((_, h) => {
    for (const [i, s] of scores(fitted, own, h).entries()) left[h]?.set(own[i]?.id ?? '', s);
  });
}
const calibration = INBOUND_HEADS.map((name, h) => {
  const list = rows.map((r) => left[h]?.get(r.id) ?? 0);
  const truth = rows.map((r) => r.truths[h] === 1);
  const at = [0.95, 0.9, 0.88].map((share) => `${(100 * foundAt(list, truth, share)).toFixed(1)} % (${100 - 100 * share} % false)`);
  console.log(`${name}: writers left out, area ${auc(list, truth).toFixed(3)}, found ${at.join(', ')}`);
  return calibrate(list, truth);
});

const fitted = fit(all, reviews.learn, KEEP);
const first = calibration[0];
if (first && reviews.measure.length > 0) {
  const list = scores(fitted, reviews.measure, 0).map((s) => first.slope * s + first.shift);
  for (const limit of [-2.5, -2, -1.5, -1]) {
    const said = reviews.measure.filter((_, i) => (list[i] as number) > limit);
    const right = said.filter((r) => r.truths[0] === 1).length;
    const f1 = (2 * right) / (said.length + reviews.measure.filter((r) => r.truths[0] === 1).length);
    console.log(`reviews held out, log-odds above ${limit}: F1 ${(100 * f1).toFixed(1)}`);
  }
}
const bytes = writeInbound(new URL('../compiled/inbound.gen.ts', import.meta.url), fitted, calibration);
console.log(`compiled/inbound.gen.ts: ${fitted.dictionary.keys.length} n-grams and facts, ${bytes} bytes as brotli`);
