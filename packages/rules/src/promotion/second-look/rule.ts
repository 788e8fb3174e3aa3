import type { RuleModule } from '@precept/engine';
import { secondLook } from '../../shared/second-look.ts';
import { isBareReminder, MATTER, matterOf } from '../matter.ts';

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

/** Bare reminders and measured results are read by rules that know them. */
export const rule: RuleModule = {
  ...look,
  lexicons: MATTER,
  judge(judging) {
    const matter = matterOf(judging);
    const isReminder = matter.products.length > 0 && isBareReminder(judging, matter);
    const isMeasured =
      MEASURED.test(judging.reading.lower) && !matter.has('ask') && !matter.has('gain') && !matter.has('buy') && !matter.has('better');
    if (!isReminder && !isMeasured) look.judge(judging);
  },
};
