import type { RuleMeta, RuleModule } from '@precept/engine';
import { MATTER, matterOf, opens } from '../matter.ts';
import { offerOf } from '../promote.ts';
import { placesOf, Weighing, weighCues, wordsAt } from '../weigh.ts';

const meta = {
  id: 'promotion/no-sameness-for-compounded',
  family: 'promotion',
  title: 'Compounded products are not called generic, the same as, or proven like an approved medicine.',
  catalogue: ['RX-13'],
  severity: 'review',
  decidedBy: 'person',
  sources: [
    { id: 'RX-13', title: 'FD&C Act 502(a), 502(bb), 503A and 503B', locator: 'misleading promotion of compounded drugs' },
    { id: 'RX-13', title: 'FDA warning letters on compounded medicines, September 2025 and March 2026', locator: 'claims of sameness' },
  ],
} as const satisfies RuleMeta;

const BASE = -2.2;
const OPEN =
  /\b(?:not|aren't|isn't|never) (?:an? )?(?:fda|evaluated|approved|the same)\b|\bnot fda\b|\bdifference between\b|\bask who makes\b|\b(?:sham|fake|warning|beware|poison)\b/;
const OWN = /\b(?:our|my telehealth|we (?:make|ship|offer|carry)|made in|sippers|own version)\b/;
const SHOTS =
  /\b(?:weekly|monthly|weight[- ]?loss|skinny|glp-?1|hormone|testosterone|peptide) (?:shots?|injections?|pens?|jabs?|drips?|pellets?|vials?)\b|\bsema\b|\btirz\b|\bvials\b/;

const OPENING = { lexicon: true } as const;

export const rule: RuleModule = {
  meta,
  lexicons: MATTER,
  trigger: OPENING,
  judge(judging) {
    const { post, reading } = judging;
    if (post.author.role === 'public' || post.kind === 'policy' || post.kind === 'request') return;
    if (!opens(judging, OPENING)) return;
    const matter = matterOf(judging);
    const same = matter.first('sameness');
    const made = matter.first('compounded');
    if (!same && !made) return;
    const offer = offerOf(judging, matter);
    const shots = SHOTS.exec(reading.lower);
    if (!offer && !shots && !OWN.test(reading.lower)) return;
    const weighing = new Weighing(BASE)
      .addIf(same !== undefined, 'sameness', 1.5, 'it is called generic, the same, or proven', same)
      .addIf(made !== undefined, 'compounded', 1.1, 'the product is compounded', made)
      .addIf(offer !== undefined, 'offer', 0.9, 'it is offered or priced', offer)
      .addIf(shots !== null, 'shots', 0.9, 'it is an injection or blend that is often compounded')
      .addIf(/\bno (?:prescription|script|doctor)\b/.test(reading.lower), 'script', 0.8, 'nobody is to prescribe it')
      .addIf(matter.products.length > 0, 'product', 0.4, 'an approved medicine is named')
      .addIf(OPEN.test(reading.lower), 'open', -3, 'it says openly that the product is not approved, or explains');
    weighCues(weighing, matter, { played: [0.9, 'its risks are played down'], neutral: [-0.8, 'it informs'] });
    if (weighing.total <= 0 || !(made || shots || matter.products.length > 0 || /\bozempic|wegovy|botox|mounjaro|viagra\b/.test(reading.lower)))
      return;
    const spans = placesOf(judging, matter, weighing);
    judging.report({
      severity: 'review',
      spans,
      what: `${wordsAt(judging, spans)} makes a compounded product look like an approved medicine.`,
      why: 'Nobody has tested what is in the vial; people take it for the medicine they know and may be overdosed or harmed.',
      instead: 'Say "compounded, not FDA approved" and who makes it, and leave out sameness and the results of other products.',
      evidence: weighing.evidence,
    });
  },
};
