import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { type ClaimWeights, mentions, quoteWords, Scales } from '../scales.ts';
import { has, isTrade, weighDoubt, weighSelling } from '../setting.ts';

const meta = {
  id: 'claim/show-typical-results',
  family: 'claim',
  title: 'A result of one person comes with what people can expect.',
  catalogue: ['CLM-05'],
  severity: 'review',
  decidedBy: 'machine',
  sources: [{ id: 'CLM-05', title: '16 CFR 255.2(a)-(b) (2023)', locator: 'consumer endorsements are read as typical' }],
} as const satisfies RuleMeta;

const WEIGHTS: ClaimWeights = {
  'testimonial/result': [2.2, 'the result of one person is given in figures'],
  'typical/promise': [1.3, 'readers are told that it will be theirs too'],
  'typical/disclaimer': [0.5, '"results vary" does not repair it'],
  'before-after/words': [0.3, 'a before and after is shown'],
};
const BASE = -2.3;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['claim'] },
  judge(judging) {
    if (!mentions(judging, 'testimonial/result', 'typical/promise')) return;
    const scales = new Scales(BASE).weigh(judging, WEIGHTS);
    if (!scales.claims.some((c) => c.value?.detail === 'result' || c.value?.detail === 'promise')) return;
    scales.addIf(has(judging, 'claim', 'typical', 'average'), 'claim typical/average', -2, 'the usual result is given');
    scales.addIf(
      scales.claims.some((c) => c.value?.about === 'product' || c.value?.about === 'person' || c.value?.about === 'service'),
      'claim about',
      0.5,
      'a product, plan or place is credited with it',
    );
    scales.addIf(isTrade(judging.post), 'role', 0.4, 'the author may offer it');
    weighDoubt(weighSelling(scales, judging), judging);
    if (scales.total > 0) report(judging, scales);
  },
};

function report(judging: Judging, scales: Scales): void {
  judging.report({
    severity: 'review',
    spans: scales.claims,
    what: `The words ${quoteWords(judging, scales.claims)} show one person's result as if it were usual.`,
    why: 'People with less luck pay for the same plan and blame themselves.',
    instead: 'Add what people in the programme reach on average, over what time, with the source.',
    evidence: scales.evidence,
  });
}
