import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdict } from '@precept/model';
import type { Labelled, Splits } from './posts.ts';
import { readLines, share, stops } from './shared.ts';

interface SecondLabel {
  readonly id: string;
  readonly verdict: Verdict;
  readonly families: readonly string[];
  readonly adverseEvent: boolean;
}

type Pair = readonly [first: SecondLabel, second: SecondLabel];

/** How far two readers who did not see each other's labels agree on the same posts (corpus/second-labels.jsonl): no check can be expected to do better. */
export function measureAgreement(root: string): void {
  const path = join(root, 'corpus/second-labels.jsonl');
  if (!existsSync(path)) return;
  const first = firstLabels(root);
  const pairs = readLines<SecondLabel>(path).flatMap((second): Pair[] => {
    const own = first.get(second.id);
    return own === undefined ? [] : [[own, second]];
  });
  console.log(`Two readers of the same ${pairs.length} posts           they agree            beyond chance (Cohen's κ)`);
  row('the same verdict of four', pairs, (l) => l.verdict);
  row('needs action (review or block) or not', pairs, (l) => stops(l.verdict));
  row('harmless (clear) or not', pairs, (l) => l.verdict === 'clear');
  row('tells of a possible adverse event', pairs, (l) => l.adverseEvent);
  const acting = pairs.filter(([a, b]) => stops(a.verdict) && stops(b.verdict));
  const shared = acting.filter(([a, b]) => a.families.some((f) => b.families.includes(f))).length;
  console.log(`  ${'a family in common, where both act'.padEnd(42)} ${share(shared, acting.length)}\n`);
}

function row(label: string, pairs: readonly Pair[], of: (l: SecondLabel) => unknown): void {
  const agree = pairs.filter(([a, b]) => of(a) === of(b)).length;
  console.log(`  ${label.padEnd(42)} ${share(agree, pairs.length)}      ${kappa(pairs, of).toFixed(2)}`);
}

function kappa(pairs: readonly Pair[], of: (l: SecondLabel) => unknown): number {
  const n = pairs.length;
  const values = [...new Set(pairs.flat().map(of))];
  const observed = pairs.filter(([a, b]) => of(a) === of(b)).length / n;
  const chance = values
    .map((v) => (pairs.filter(([a]) => of(a) === v).length / n) * (pairs.filter(([, b]) => of(b) === v).length / n))
    .reduce((sum, p) => sum + p, 0);
  return chance === 1 ? 1 : (observed - chance) / (1 - chance);
}

function firstLabels(root: string): Map<string, SecondLabel> {
  const splits = JSON.parse(readFileSync(join(root, 'corpus/splits.json'), 'utf8')) as Splits;
  const out = new Map<string, SecondLabel>();
  for (const writer of Object.values(splits).flat())
    for (const { id, expect } of readLines<Labelled & { expect: { adverseEvent?: boolean } }>(join(root, `corpus/${writer}.jsonl`)))
      out.set(id, { id, verdict: expect.verdict, families: expect.families, adverseEvent: expect.adverseEvent === true });
  return out;
}
