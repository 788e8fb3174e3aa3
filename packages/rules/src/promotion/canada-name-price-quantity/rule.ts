import type { RuleMeta, RuleModule } from '@precept/engine';
import { MATTER, matterOf, opens } from '../matter.ts';
import { benefitOf, isSober, offerOf, prescriptionOf } from '../promote.ts';
import { placesOf, Weighing, weighCues, wordsAt } from '../weigh.ts';

const meta = {
  id: 'promotion/canada-name-price-quantity',
  family: 'promotion',
  title: 'In Canada the public is told name, price and quantity of a prescription medicine, and no more.',
  catalogue: ['INT-03'],
  severity: 'block',
  decidedBy: 'person',
  sources: [{ id: 'INT-03', title: 'Food and Drug Regulations', locator: 'C.01.044' }],
} as const satisfies RuleMeta;

const BASE = -1.9;
/** Prices and stock of a counter, or access to care. */
const NEUTRAL_SALE = /\brx (?:needed|only|required)\b|\bprice list\b|\bnobody is turned away\b|\bdispensing fee\b|\bplus fee\b/;

const OPENING = { signals: ['medicine', 'condition'], lexicon: true } as const;

export const rule: RuleModule = {
  meta,
  lexicons: MATTER,
  trigger: OPENING,
  judge(judging) {
    const { post } = judging;
    if (post.author.jurisdiction !== 'CA' || post.audience === 'one' || post.kind === 'dm' || post.kind === 'policy' || post.kind === 'request')
      return;
    if (!opens(judging, OPENING)) return;
    const matter = matterOf(judging);
    if (matter.speaker === 'other') return;
    const product = prescriptionOf(matter);
    const offer = offerOf(judging, matter);
    if (!product || isSober(judging, matter) || (matter.speaker === 'seller' && (!offer || NEUTRAL_SALE.test(judging.reading.lower)))) return;
    const benefit = benefitOf(judging, matter);
    const use = matter.uses.find((u) => !u.negated);
    const weighing = new Weighing(BASE)
      .add('product', product.named ? 1.1 : 0.6, 'a prescription product is named or told by what it is', product.hit)
      .addIf(benefit !== undefined, 'benefit', 1, 'a benefit is told', benefit)
      .addIf(use !== undefined, 'use', 1, 'its use is told', use)
      .addIf(matter.speaker === 'seller' && matter.has('buy'), 'offer', 1, 'it is put in stock, offered or pushed', offer)
      .addIf(matter.speaker === 'company', 'role', 0.4, 'the company itself speaks');
    weighCues(weighing, matter, {
      ask: [1.1, 'readers are told to ask for it'],
      better: [0.5, 'it is put above others'],
      beyond: [0.4, 'a further use is told'],
      neutral: [-1.2, 'it informs, reports or hands over'],
    });
    if (weighing.total <= 0) return;
    const spans = placesOf(judging, matter, weighing);
    judging.report({
      severity: product.named ? 'block' : 'review',
      spans,
      what: `${wordsAt(judging, spans)} says more of a prescription medicine than its name, price and quantity.`,
      why: 'People in Canada would be led to a medicine by an advertisement the law does not allow.',
      instead: 'Trim to name, price and quantity, or speak of the illness alone, with no product and no company name.',
      evidence: weighing.evidence,
    });
  },
};
