import type { Judging, RuleModule } from '@precept/engine';
import { secondLook } from '../../shared/second-look.ts';
import { isBareReminder, MATTER, type Matter, matterOf } from '../matter.ts';
import { offerOf } from '../promote.ts';
import { isIndustry } from '../speaker.ts';

const look = secondLook({
  family: 'promotion',
  title: 'Ask somebody where a text as a whole reads like promotion of a medicine or device.',
  catalogue: ['RX-01', 'RX-02'],
  sources: [{ id: 'RX-01', title: 'FDA, 21 CFR 202.1 and 21 CFR 201.128', locator: 'promotion within the label, with fair balance' }],
  like: 'promotion of a medicine or device that needed review',
  why: 'Patients may ask for a product that is not for them, not knowing its risks.',
  instead: 'Leave the product to the approved channels, with its approved use and its risks.',
});

/** A measured result beside placebo, with nothing that praises or sells. */
const MEASURED = /\bon placebo\b|\bthan (?:on )?placebo\b|\bvs\.? placebo\b/;

/** Results and meetings, told by people who neither make nor sell what they speak of. */
const SCIENCE =
  /\b(?:data|trials?|stud(?:y|ies)|paper|meta-analysis|abstract|poster|guidelines?|cohort|nejm|lancet|bmj|jama|cochrane|congress|easd|asco|esmo|primary endpoint|systematic review|journal club)\b/;
/** What makes science a favour: hospitality, ties, urging. */
const FAVOUR =
  /\b(?:dinner|hosted|hosts|hospitality|sponsor\w*|speaker|rep|reps|advise them|generous|stop dithering|don't wait|switch(?:ed|ing)?|push|evening|book|enrol\w*|spots|my patients|our patients|my trial|in my practice|free|company|brand|we use)\b/;

/** Bare reminders, measured results and independent science are left to the rules that know them. */
export const rule: RuleModule = {
  ...look,
  lexicons: MATTER,
  judge(judging) {
    const matter = matterOf(judging);
    const isReminder = matter.products.length > 0 && isBareReminder(judging, matter);
    const isMeasured =
      MEASURED.test(judging.reading.lower) && !matter.has('ask') && !matter.has('gain') && !matter.has('buy') && !matter.has('better');
    const isScience =
      (matter.speaker === 'seller' || matter.speaker === 'other') &&
      SCIENCE.test(judging.reading.lower) &&
      !FAVOUR.test(judging.reading.lower) &&
      offerOf(judging, matter) === undefined &&
      !matter.has('ask') &&
      !matter.has('gain') &&
      !matter.has('better') &&
      judging.post.direction === 'outbound';
    if (!isReminder && !isMeasured && !isScience && hasMatter(judging, matter)) look.judge(judging);
  },
};

/** From somebody who makes no products: a product, an offer or a hint of one must be there. */
function hasMatter(judging: Judging, matter: Matter): boolean {
  if (isIndustry(judging.post) || judging.of('medicine').length > 0 || judging.of('money').length > 0) return true;
  return SOLD.some((cue) => matter.all(cue).length > 0);
}

const SOLD = [
  'hinted',
  'buy',
  'medicine',
  'device',
  'compounded',
  'approval',
  'cleared',
  'endorsed',
  'early',
  'better',
  'played',
  'sameness',
] as const;
