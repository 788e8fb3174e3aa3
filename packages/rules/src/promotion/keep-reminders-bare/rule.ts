import { type RuleMeta, type RuleModule, Seen } from '@precept/engine';
import { isBareReminder, MATTER, matterOf, opens } from '../matter.ts';
import { benefitOf, isSober, quote } from '../promote.ts';
import { mayAdvertise, speakerOf } from '../speaker.ts';

const meta = {
  id: 'promotion/keep-reminders-bare',
  family: 'promotion',
  title: 'A post that names a medicine without its risks says nothing but the name, and is not used where the label has a boxed warning.',
  catalogue: ['RX-06'],
  severity: 'review',
  decidedBy: 'person',
  sources: [{ id: 'RX-06', title: '21 CFR 202.1(e)(2)(i) and 201.100(f)', locator: 'reminder advertisements' }],
} as const satisfies RuleMeta;

const OPENING = { signals: ['medicine'], seen: Seen.hash | Seen.emoji, lexicon: true } as const;

export const rule: RuleModule = {
  meta,
  lexicons: MATTER,
  trigger: OPENING,
  judge(judging) {
    const { post } = judging;
    if (speakerOf(post) !== 'company' || post.author.role !== 'pharma-account' || !mayAdvertise(post)) return;
    if (post.kind !== 'post') return;
    if (!opens(judging, OPENING)) return;
    const matter = matterOf(judging);
    const product = matter.products.find((p) => p.type === 'brand' && !p.free && p.kind !== 'device');
    if (!product || matter.risks.length > 0 || isSober(judging, matter)) return;
    const isBare = isBareReminder(judging, matter);
    if (isBare && !product.boxed) return;
    // Benefits without risks are the matter of the rule on balance; a plain statement of the approved use with its risks linked is none of this one.
    if (!isBare && ((benefitOf(judging, matter) !== undefined && matter.uses.length > 0) || matter.all('riskLink').length > 0)) return;
    judging.report({
      severity: 'review',
      spans: [{ start: product.start, end: product.end }],
      what: isBare
        ? `${quote(judging, product)} has a boxed warning, and the post only names it.`
        : `The post names ${quote(judging, product)} without its risks, and hints at more than the name.`,
      why: isBare
        ? 'People at risk are reminded of a medicine without the warning that matters most for them.'
        : 'A hint at use, patients or benefit promotes the medicine, and readers learn nothing of its risks.',
      instead: 'Keep to name, ingredient, form and strength, or add use and serious risks in full.',
      evidence: [
        { signal: 'medicine', weight: 1.6, reason: isBare ? 'the label carries a boxed warning' : 'more than a reminder may say, and no risk' },
      ],
    });
  },
};
