import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { type ClaimWeights, isOfHealth, mentions, quoteWords, Scales } from '../scales.ts';
import { isTrade, weighDoubt, weighSelling } from '../setting.ts';

const meta = {
  id: 'claim/need-evidence',
  family: 'claim',
  title: 'A claimed benefit for health rests on evidence that is named.',
  catalogue: ['CLM-03'],
  severity: 'review',
  decidedBy: 'person',
  sources: [
    { id: 'CLM-03', title: 'FTC Health Products Compliance Guidance, 20 December 2022', locator: 'competent and reliable scientific evidence' },
    { id: 'CLM-03', title: 'FTC Act', locator: 'ss 5 and 12' },
  ],
} as const satisfies RuleMeta;

const WEIGHTS: ClaimWeights = {
  'evidence/proven': [1.9, 'said to be proven'],
  'evidence/endorsed': [1.5, 'professionals are named as guarantors'],
  'evidence/study': [1, 'studies are named in general'],
  'evidence/animal': [1.3, 'it rests on animals, a dish or one study'],
  'benefit/illness': [1.1, 'an illness is said to get better'],
  'benefit/outcome': [0.9, 'health is said to get better'],
  'cure/fix': [0.9, 'an illness is said to be fixed'],
  statistic: [0.8, 'a figure is given as an outcome'],
  natural: [0.4, 'natural is offered as a reason'],
};
const BASE = -1.7;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['claim'] },
  judge(judging) {
    if (!mentions(judging, 'evidence', 'benefit', 'cure', 'statistic', 'natural')) return;
    const scales = new Scales(BASE).weigh(judging, WEIGHTS, isOfHealth);
    if (scales.claims.length === 0) return;
    const isProduct = scales.claims.some((c) => c.value?.about === 'product');
    scales.addIf(isProduct, 'claim about product', 0.5, 'it is said of something taken or used');
    const isLabelled = judging.of('medicine').length > 0 && !mentions(judging, 'evidence');
    scales.addIf(isLabelled, 'medicine', -0.9, 'it is what a licensed medicine is for');
    weighDoubt(weighSelling(scales, judging), judging);
    if (scales.total > 0) report(judging, scales);
  },
};

function report(judging: Judging, scales: Scales): void {
  judging.report({
    severity: isTrade(judging.post) || scales.total > 1 ? 'review' : 'advise',
    spans: scales.claims,
    what: `The words ${quoteWords(judging, scales.claims)} claim a benefit for health without saying what shows it.`,
    why: 'Readers cannot tell a tested benefit from a hoped-for one, and pay for it with money and with their health.',
    instead: 'Name the trial in people, its size and its result, or say only what the product is.',
    evidence: scales.evidence,
  });
}
