import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { isOrganisation } from '@precept/model';
import { type ClaimWeights, isOfHealth, mentions, quoteWords, Scales } from '../scales.ts';
import { has, isTrade, weighDoubt } from '../setting.ts';

const meta = {
  id: 'claim/state-offer-terms',
  family: 'claim',
  title: 'Gifts, discounts and draws state their terms and are screened for inducement.',
  catalogue: ['CLM-08'],
  severity: 'review',
  decidedBy: 'person',
  sources: [
    { id: 'CLM-08', title: 'National Law (AU) s 133(1)(b)', locator: 'offers must state their terms' },
    { id: 'CLM-08', title: '42 USC 1320a-7b(b) and 1320a-7a(a)(5)', locator: 'inducement in federal programmes' },
    { id: 'CLM-08', title: 'Directive 2001/83/EC', locator: 'Art. 86 and 88(6)' },
  ],
} as const satisfies RuleMeta;

const WEIGHTS: ClaimWeights = {
  'offer/gift': [1.8, 'a gift or a reward for bringing somebody'],
  'offer/kickback': [3, 'something is given for referring or prescribing'],
  'offer/draw': [2, 'a draw or a contest'],
  'offer/discount': [1.4, 'a discount'],
};
const BASE = -1.8;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['claim'] },
  judge(judging) {
    if (!mentions(judging, 'offer')) return;
    const scales = new Scales(BASE).weigh(judging, WEIGHTS, isOfHealth);
    if (scales.claims.length === 0 || !isTrade(judging.post)) return;
    const { jurisdiction } = judging.post.author;
    scales.add('role', isOrganisation(judging.post) ? 0.9 : 0.7, 'it is offered by somebody who lives by care');
    scales.addIf(judging.of('medicine').length > 0, 'medicine', 0.7, 'it goes with a medicine');
    scales.addIf(jurisdiction === 'AU' || jurisdiction === 'EU', 'jurisdiction', 0.3, 'the law of the place asks for terms or forbids it');
    scales.addIf(has(judging, 'claim', 'offer', 'terms'), 'claim offer/terms', -1.6, 'terms are stated');
    scales.addIf(has(judging, 'disclosure', 'ad'), 'disclosure ad', -0.6, 'it is labelled as an advertisement');
    weighDoubt(scales, judging);
    if (scales.total > 0) report(judging, scales);
  },
};

function report(judging: Judging, scales: Scales): void {
  judging.report({
    severity: scales.claims.some((c) => c.value?.detail !== 'discount') ? 'review' : 'advise',
    spans: scales.claims,
    what: `The words ${quoteWords(judging, scales.claims)} offer an advantage for using care.`,
    why: 'Patients may choose care for the gift, and where public programmes pay it can be an unlawful inducement.',
    instead: 'Remove the offer, or state its terms and have it approved first.',
    evidence: scales.evidence,
  });
}
