import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { type ClaimWeights, mentions, quoteWords, Scales } from '../scales.ts';
import { has } from '../setting.ts';

const meta = {
  id: 'claim/no-review-suppression',
  family: 'claim',
  title: 'Criticism is answered, not threatened or hidden.',
  catalogue: ['CLM-12'],
  severity: 'review',
  decidedBy: 'person',
  sources: [
    { id: 'CLM-12', title: '16 CFR 465.7', locator: 'suppression of reviews' },
    { id: 'CLM-12', title: 'Consumer Review Fairness Act 2016', locator: 'contract gags are void' },
  ],
} as const satisfies RuleMeta;

const WEIGHTS: ClaimWeights = {
  'review/suppress': [2.2, 'a review is threatened, traded or hidden'],
  'review/legal': [0.9, 'the law is threatened'],
  'offer/gift': [0.3, 'something is offered for it'],
};
const BASE = -1.3;
const ABOUT_REVIEWS = /\b(?:reviews?|stars?|ratings?|feedback|backing)\b/;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['claim'] },
  judge(judging) {
    if (!mentions(judging, 'review')) return;
    const scales = new Scales(BASE).weigh(judging, WEIGHTS);
    const words = judging.of('claim').filter((c) => c.type === 'review' && (c.value?.detail === 'suppress' || c.value?.detail === 'legal'));
    if (words.length === 0) return;
    const isOfReviews = ABOUT_REVIEWS.test(judging.reading.lower) || judging.post.kind === 'reply' || judging.post.thread.length > 0;
    if (!isOfReviews && !words.some((c) => c.value?.detail === 'suppress')) return;
    scales.addIf(words.length > 1, 'claim review/suppress', 0.8, 'said in more than one way');
    scales.addIf(judging.post.kind === 'reply' || judging.post.thread.length > 0, 'kind', 0.5, 'it answers somebody');
    scales.addIf(ABOUT_REVIEWS.test(judging.reading.lower), 'word', 0.4, 'reviews are spoken of');
    scales.addIf(has(judging, 'claim', 'review', 'fair'), 'claim review/fair', -2.2, 'the reason for hiding is one of content');
    if (scales.total > 0) report(judging, scales, words);
  },
};

function report(judging: Judging, scales: Scales, words: ReturnType<Judging['of']>): void {
  judging.report({
    severity: 'review',
    spans: words,
    what: `The words ${quoteWords(judging, words)} threaten, trade away or hide criticism.`,
    why: 'The person who complained is silenced, and the next patient does not learn what happened.',
    instead: 'Answer once with regret and a way to talk, and hide reviews for their content only, never for their stars.',
    evidence: scales.evidence,
  });
}
