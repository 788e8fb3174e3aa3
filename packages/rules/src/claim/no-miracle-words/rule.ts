import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { type ClaimWeights, isOfHealth, mentions, quoteWords, Scales } from '../scales.ts';
import { isCompany, isTrade, weighDoubt, weighSelling } from '../setting.ts';

const meta = {
  id: 'claim/no-miracle-words',
  family: 'claim',
  title: 'Cure, miracle, no side effects, risk-free and for good are left out.',
  catalogue: ['CLM-02'],
  severity: 'block',
  decidedBy: 'machine',
  sources: [
    { id: 'CLM-02', title: 'FTC Health Products Compliance Guidance, December 2022', locator: 'express and implied claims' },
    { id: 'CLM-02', title: 'Directive 2001/83/EC', locator: 'Art. 90(b), (h) and (j)' },
  ],
} as const satisfies RuleMeta;

const WEIGHTS: ClaimWeights = {
  'cure/illness': [2, 'an illness is said to be cured'],
  'cure/fix': [0.9, 'an illness is said to be fixed'],
  'absolute/miracle': [1.2, 'a word of wonder'],
  'absolute/safe': [1.6, 'side effects, pain or risk are ruled out'],
  'absolute/permanent': [0.9, 'the effect is said to be complete or for ever'],
  natural: [0.8, 'natural is offered as a reason'],
  'statistic/people': [0.7, 'a count of people is given as a proof'],
  'testimonial/clinical': [0.2, 'told as an outcome'],
};
const MAIN = new Set(['cure', 'absolute']);
const BASE = -1.6;
const BEYOND_DOUBT = 2.6;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['claim'] },
  judge(judging) {
    if (!mentions(judging, 'cure', 'absolute')) return;
    const scales = new Scales(BASE).weigh(judging, WEIGHTS, isOfHealth);
    const words = scales.claims.filter((c) => MAIN.has(c.type ?? '') || c.type === 'natural');
    if (!words.some((c) => MAIN.has(c.type ?? ''))) return;
    scales.addIf(
      words.some((c) => c.value?.about === 'product'),
      'claim about product',
      0.4,
      'it is said of something taken or used',
    );
    scales.addIf(judging.post.kind === 'bio', 'kind', 0.5, 'it stands in a profile, as a standing offer');
    weighDoubt(weighSelling(scales, judging, 0.8), judging);
    if (scales.total > 0) report(judging, scales, words);
  },
};

function report(judging: Judging, scales: Scales, words: Scales['claims']): void {
  const cures = words.some((c) => c.type === 'cure' && c.value?.detail === 'illness');
  const isSold =
    scales.total >= BEYOND_DOUBT &&
    (isCompany(judging.post) || (cures && isTrade(judging.post) && judging.of('claim').some((c) => c.type === 'offer')));
  judging.report({
    severity: isSold ? 'block' : 'review',
    spans: words,
    what: `The words ${quoteWords(judging, words)} leave no room for failure or harm.`,
    why: 'People who believe in a cure without risk put off treatment that works and are not ready for side effects.',
    instead: 'Give the measured effect, the people it was measured in, the common side effects and the source.',
    evidence: scales.evidence,
  });
}
