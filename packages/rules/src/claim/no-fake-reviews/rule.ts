import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { type ClaimWeights, mentions, quoteWords, Scales } from '../scales.ts';
import { has } from '../setting.ts';

const meta = {
  id: 'claim/no-fake-reviews',
  family: 'claim',
  title: 'Reviews are real, unpaid and not written by insiders.',
  catalogue: ['CLM-11'],
  severity: 'review',
  decidedBy: 'person',
  sources: [{ id: 'CLM-11', title: '16 CFR 465.2, 465.4 and 465.5', locator: 'fake, bought and insider reviews' }],
  directions: ['outbound', 'inbound'],
} as const satisfies RuleMeta;

const WEIGHTS: ClaimWeights = {
  'review/staff': [2.3, 'insiders are to write reviews'],
  'review/buy': [2.6, 'something is given for a review or for its stars'],
};
const BASE = -0.8;
const OF_REVIEWS = /\b(?:reviews?|ratings?|stars?|testimonials?|feedback|google|yelp|trustpilot)\b|[★⭐]/;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['claim'] },
  judge(judging) {
    if (!mentions(judging, 'review')) return;
    const scales = new Scales(BASE).weigh(judging, WEIGHTS, (c) => c.confidence > 0.5);
    if (scales.claims.length === 0 || !OF_REVIEWS.test(judging.reading.lower)) return;
    scales.addIf(has(judging, 'claim', 'review', 'fair'), 'claim review/fair', -2.2, 'good and bad reviews are welcomed alike');
    scales.addIf(has(judging, 'claim', 'offer', 'gift'), 'claim offer/gift', 0.5, 'a gift is named');
    if (scales.total > 0) report(judging, scales);
  },
};

function report(judging: Judging, scales: Scales): void {
  judging.report({
    severity: 'review',
    spans: scales.claims,
    what: `The words ${quoteWords(judging, scales.claims)} ask for, buy or supply reviews that are not what they seem.`,
    why: 'Patients who trust the stars choose by them, and honest colleagues lose to those who cheat.',
    instead: 'Invite everybody to review, good or bad, give nothing for it, and let staff say that they are staff.',
    evidence: scales.evidence,
  });
}
