import type { RuleMeta, RuleModule } from '@precept/engine';
import { MATTER, matterOf, opens } from '../matter.ts';
import { benefitOf, isSober, prescriptionOf, quote } from '../promote.ts';
import { isIndustry, mayAdvertise } from '../speaker.ts';
import { Weighing, weighCues } from '../weigh.ts';

const meta = {
  id: 'promotion/balance-benefit-with-risk',
  family: 'promotion',
  title: 'A post that tells the benefit of a prescription medicine tells its most serious risks in the same post.',
  catalogue: ['RX-02', 'RX-03'],
  severity: 'block',
  decidedBy: 'person',
  sources: [
    { id: 'RX-02', title: '21 CFR 202.1(e)', locator: '(e)(3)(iii), (e)(5)(ii), (e)(6)' },
    {
      id: 'RX-03',
      title: 'FDA draft guidance on platforms with character space limitations, June 2014 (draft)',
      locator: 'benefit and risk in each message',
    },
  ],
} as const satisfies RuleMeta;

const BASE = -1.2;

const OPENING = { signals: ['medicine', 'condition'], lexicon: true } as const;

export const rule: RuleModule = {
  meta,
  lexicons: MATTER,
  trigger: OPENING,
  judge(judging) {
    const { post } = judging;
    if (!isIndustry(post) || !mayAdvertise(post) || post.author.role === 'device-employee' || post.kind === 'policy' || post.kind === 'request')
      return;
    if (!opens(judging, OPENING)) return;
    const matter = matterOf(judging);
    const product = prescriptionOf(matter);
    const benefit = benefitOf(judging, matter) ?? (matter.uses.length > 0 ? matter.first('ask') : undefined);
    if (!product || !benefit || (!product.named && !matter.has('ask')) || isSober(judging, matter) || matter.has('early')) return;
    const risk = matter.risks[0];
    const weighing = new Weighing(BASE)
      .add('product', product.named ? 1.4 : 0.6, 'a prescription product is spoken of', product.hit)
      .add('benefit', 1.2, 'a benefit is told', benefit)
      .addIf(risk !== undefined, 'risk', -4, 'a serious risk stands in the same post')
      .addIf(post.author.role === 'pharma-account', 'role', 0.4, 'the company itself speaks');
    weighCues(weighing, matter, { ask: [0.6, 'readers are told to ask for it'], elsewhere: [0.8, 'the risks are said to be elsewhere'] });
    if (weighing.total <= 0) return;
    judging.report({
      severity: matter.speaker === 'company' ? 'block' : 'review',
      spans: [product.hit, benefit].map(({ start, end }) => ({ start, end })),
      what: `${quote(judging, benefit)} tells a benefit of ${quote(judging, product.hit)}, and the post names none of its serious risks.`,
      why: 'Readers learn what they may gain and not what they may suffer, and ask for a medicine that could harm them.',
      instead: 'Add the most serious risks and who must not take it, as plainly as the benefit, or use a longer format.',
      evidence: weighing.evidence,
    });
  },
};
