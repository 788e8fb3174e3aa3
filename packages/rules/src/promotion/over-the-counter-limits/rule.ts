import type { RuleMeta, RuleModule } from '@precept/engine';
import { MATTER, matterOf, opens } from '../matter.ts';
import { offerOf } from '../promote.ts';
import { placesOf, Weighing, weighCues, wordsAt } from '../weigh.ts';

const meta = {
  id: 'promotion/over-the-counter-limits',
  family: 'promotion',
  title: 'Advertising of medicines in Europe uses no experts or celebrities, promises no certain effect, and sends nobody away from a doctor.',
  catalogue: ['INT-05'],
  severity: 'review',
  decidedBy: 'person',
  sources: [{ id: 'INT-05', title: 'Directive 2001/83/EC', locator: 'Art. 89 and 90(a)-(k)' }],
} as const satisfies RuleMeta;

const BASE = -1.9;
const NATURAL = /\b(?:natural|naturally|herbal|pflanzlich|natürlich|naturel|natural,)\b/;

const OPENING = { lexicon: true } as const;

export const rule: RuleModule = {
  meta,
  lexicons: MATTER,
  trigger: OPENING,
  judge(judging) {
    const { post } = judging;
    const { jurisdiction, role } = post.author;
    if ((jurisdiction !== 'EU' && jurisdiction !== 'UK') || (post.kind !== 'post' && post.kind !== 'comment' && post.kind !== 'reply')) return;
    if (!opens(judging, OPENING)) return;
    const matter = matterOf(judging);
    if (role !== 'pharma-account' && !(matter.speaker === 'seller' && matter.products.length > 0 && offerOf(judging, matter))) return;
    const weighing = new Weighing(BASE);
    weighCues(weighing, matter, {
      endorsed: [1.9, 'an expert or known person speaks for it, or a doctor is made unneeded'],
      played: [1.6, 'it is said to be without reactions or limits'],
      neutral: [-2, 'it informs, reports or hands over'],
    });
    const claim = judging
      .of('claim')
      .find(
        (s) =>
          (s.type === 'guarantee' || (s.type === 'evidence' && s.value?.detail === 'endorsed')) &&
          s.value?.scope === 'asserted' &&
          s.confidence >= 0.5,
      );
    weighing
      .addIf(claim !== undefined, 'claim', 1, 'an effect is guaranteed, or experts recommend it', claim)
      .addIf(NATURAL.test(judging.reading.lower), 'natural', 0.6, 'safety is sold as natural')
      .addIf(matter.products.length > 0, 'product', 0.5, 'a product is named')
      .addIf(role === 'pharma-account', 'role', 0.4, 'the company itself speaks');
    if (weighing.total <= 0) return;
    const spans = placesOf(judging, matter, weighing);
    judging.report({
      severity: 'review',
      spans,
      what: `${wordsAt(judging, spans)} is what advertising of medicines may not say in Europe.`,
      why: 'People trust a face, a promise or the word "natural" and take a medicine without asking whether it suits them.',
      instead: 'Remove endorser and promise, say that it is advertising, and invite readers to read the leaflet.',
      evidence: weighing.evidence,
    });
  },
};
