import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import type { Signal } from '@precept/model';
import { type ClaimWeights, isOfHealth, mentions, quoteWords, Scales } from '../scales.ts';
import { isTrade, weighDoubt, weighSelling } from '../setting.ts';

const meta = {
  id: 'claim/no-guarantee',
  family: 'claim',
  title: 'A result is never promised.',
  catalogue: ['CLM-01'],
  severity: 'block',
  decidedBy: 'machine',
  sources: [
    { id: 'CLM-01', title: 'National Law (AU) s 133(1)(d)', locator: 'unreasonable expectation of benefit' },
    { id: 'CLM-01', title: 'Directive 2001/83/EC', locator: 'Art. 90(b), effects guaranteed' },
  ],
} as const satisfies RuleMeta;

const WEIGHTS: ClaimWeights = {
  'guarantee/result': [3.2, 'a result is promised'],
  'guarantee/weak': [1.2, 'a word of promise stands by a health matter'],
  'cure/illness': [0.5, 'an illness is said to go away'],
  'absolute/permanent': [0.4, 'the result is said to last for ever'],
  'absolute/safe': [0.4, 'harm is ruled out'],
};
const BASE = -1.5;
/** Above this a seller's promise is beyond doubt. */
const SOLD = 4.2;

/** A bare "promise" counts only for a treatment or product: the front desk may promise an answer. */
const isOfCare = (c: Signal): boolean =>
  c.confidence >= 0.5 && isOfHealth(c) && (c.value?.detail !== 'weak' || c.value.about === 'treatment' || c.value.about === 'product');

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['claim'] },
  judge(judging) {
    if (!mentions(judging, 'guarantee')) return;
    const scales = new Scales(BASE).weigh(judging, WEIGHTS, isOfCare);
    const promises = scales.claims.filter((c) => c.type === 'guarantee');
    if (promises.length === 0) return;
    weighDoubt(weighSelling(scales, judging, 0.7), judging);
    if (scales.total > 0) report(judging, scales, promises);
  },
};

function report(judging: Judging, scales: Scales, promises: Scales['claims']): void {
  const isSold = scales.total >= SOLD && isTrade(judging.post) && judging.of('claim').some((c) => c.type === 'offer' || c.type === 'cure');
  judging.report({
    severity: isSold ? 'block' : 'review',
    spans: promises,
    what: `The words ${quoteWords(judging, promises)} promise a result.`,
    why: 'Somebody who is ill may choose, pay for or give up a treatment because of the promise, and no treatment works for everybody.',
    instead: 'Say what is usual, for whom, how long it takes and what may go wrong.',
    evidence: scales.evidence,
  });
}
