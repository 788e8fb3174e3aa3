import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { type ClaimWeights, isOfHealth, mentions, quoteWords, Scales } from '../scales.ts';
import { has, weighDoubt, weighSelling } from '../setting.ts';

const meta = {
  id: 'claim/no-pressure',
  family: 'claim',
  title: 'Care is not sold by fear or by a countdown.',
  catalogue: ['CLM-09'],
  severity: 'review',
  decidedBy: 'machine',
  sources: [{ id: 'CLM-09', title: 'National Law (AU) s 133(1)(e)', locator: 'encouraging unnecessary use of health services' }],
} as const satisfies RuleMeta;

const WEIGHTS: ClaimWeights = {
  'scarcity/limited': [1.5, 'time or places are said to run out'],
  'fear/pressure': [1.6, 'fear is used'],
  'fear/everyone': [0.9, 'everybody is told to have it'],
};
const BASE = -1.6;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['claim'] },
  judge(judging) {
    if (!mentions(judging, 'scarcity', 'fear')) return;
    const scales = new Scales(BASE).weigh(judging, WEIGHTS, isOfHealth);
    if (scales.claims.length === 0) return;
    scales.addIf(has(judging, 'claim', 'offer', 'discount'), 'claim offer/discount', 0.4, 'a discount goes with it');
    weighDoubt(weighSelling(scales, judging), judging);
    if (scales.total > 0) report(judging, scales);
  },
};

function report(judging: Judging, scales: Scales): void {
  judging.report({
    severity: scales.claims.some((c) => c.type === 'fear' && c.value?.detail === 'pressure') && has(judging, 'claim', 'offer') ? 'review' : 'advise',
    spans: scales.claims,
    what: `The words ${quoteWords(judging, scales.claims)} press readers to use care.`,
    why: 'People who are afraid or hurried accept tests and treatments they do not need.',
    instead: 'Say who benefits, who does not, and leave time to think.',
    evidence: scales.evidence,
  });
}
