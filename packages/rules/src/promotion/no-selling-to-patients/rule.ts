import { type Judging, lexicon, type RuleMeta, type RuleModule } from '@precept/engine';
import type { Span } from '@precept/model';
import { Weighing, wordsAt } from '../weigh.ts';

const meta = {
  id: 'promotion/no-selling-to-patients',
  family: 'promotion',
  title: 'A clinician says who pays for a promotion and does not use the trust of patients to sell.',
  catalogue: ['DIS-08'],
  severity: 'review',
  decidedBy: 'person',
  sources: [
    { id: 'DIS-08', title: 'AMA, Physicians’ Use of Social Media for Product Promotion and Compensation', locator: 'current text' },
    { id: 'DIS-08', title: 'DeCamp, J Gen Intern Med 2013;28:299-303', locator: 'conflict of interest' },
  ],
} as const satisfies RuleMeta;

const words = lexicon('selling to patients', {
  /** The bond with patients, or their care, is brought in. */
  bond: [
    "(my|our) (patients|clients|mums|moms) (ask|keep asking|always ask|often ask|love|swear by|rave about|ask me|can't stop|cannot stop|buy|keep buying)",
    '(patients|people|you all|everyone|mums|moms) (ask|keep asking|always ask|keep messaging) (me)? (what i take|what i use|about my|which one|what i recommend|what brand)',
    '(your (results|scan|labs|bloods|appointment|recall|check up|test results) (are|is) (in|back|ready|due|booked))',
    "(you are|you're) due (for)? (your|a)",
    '(in my waiting room|at the front desk|at reception|after your (visit|appointment|treatment)|on your way out|prescribed my own|i only recommend|what i take|what i use myself|doctor to patient)',
  ],
  /** Something is to be bought. */
  sale: [
    '(my|our) (own|new|very own)? (supplement|supplements|serum|cream|creams|line|skincare|skin care|powder|gummies|vitamins|formula|shop|store|brand|collagen|probiotic|drops|range|ebook|course|membership)',
    '(also try|try our|try my|grab|shop|order|buy|stock up on) (our|my|the|it|now|via|yours)',
    '(code|use code|my code|discount code|promo code|with code)',
    '(link in bio|affiliate link|shop link|link to buy|swipe up|available in my shop|in my shop|in our shop)',
  ],
  /** The tie stands in plain words. */
  open: [
    '(i own|i am paid|i earn|i get paid|royalties go to me|i wrote|my company|i am a founder|i founded|paid partnership|sponsored by|does not treat|i have shares|i make money)',
  ],
});
const CARERS = new Set(['physician', 'nurse', 'pharmacist', 'dentist', 'hospital-account', 'staff']);
const BASE = -2.1;

export const rule: RuleModule = {
  meta,
  lexicons: [words],
  trigger: { lexicon: true },
  judge(judging) {
    const { post } = judging;
    if (!CARERS.has(post.author.role) || post.kind === 'policy' || post.kind === 'request') return;
    const bond = spanOf(judging, 'bond');
    const sale = spanOf(judging, 'sale');
    if (!bond || !sale) return;
    const said = judging.of('disclosure');
    const weighing = new Weighing(BASE)
      .add('bond', 1.3, 'the bond with patients, or their care, is brought in', bond)
      .add('sale', 1.3, 'something is to be bought', sale)
      .addIf(post.author.role !== 'staff', 'role', 0.4, 'a clinician or clinic speaks')
      .addIf(
        said.some((d) => d.type === 'affiliate' || d.type === 'hidden'),
        'disclosure',
        0.6,
        'a code or link pays the author',
      )
      .addIf(spanOf(judging, 'open') !== undefined || said.some((d) => d.value?.clear === true), 'open', -2.2, 'the tie stands in plain words');
    if (weighing.total <= 0) return;
    const spans = weighing.spans(2);
    judging.report({
      severity: 'review',
      spans,
      what: `${wordsAt(judging, spans)} uses the trust of patients to sell something.`,
      why: 'Patients cannot tell advice from advertising when it comes from the person they depend on.',
      instead: 'Say that you are paid or own it, keep it off messages about care, and leave patients out of it.',
      evidence: weighing.evidence,
    });
  },
};

function spanOf(judging: Judging, wanted: 'bond' | 'sale' | 'open'): Span | undefined {
  const { start, end } = judging.reading.tokens;
  const m = judging.matches(words).find((x) => x.value === wanted);
  return m && { start: start[m.from] as number, end: end[m.to - 1] as number };
}
