import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { MATTER, type Matter, matterOf, opens } from '../matter.ts';
import { isSober, offerOf } from '../promote.ts';
import { type Standing, standings } from '../standing.ts';
import { placesOf, Weighing, weighCues, wordsAt } from '../weigh.ts';

const meta = {
  id: 'promotion/no-off-label-use',
  family: 'promotion',
  title: 'Those who make or sell a product say nothing beyond its approved use.',
  catalogue: ['RX-01', 'RX-11'],
  severity: 'block',
  decidedBy: 'person',
  sources: [
    { id: 'RX-01', title: 'FD&C Act 502 and 505; 21 CFR 201.128', locator: 'intended use' },
    { id: 'RX-01', title: '21 CFR 202.1(e)(6)(i)', locator: 'broader use than shown' },
    {
      id: 'RX-11',
      title: 'FDA guidance, Medical Product Communications That Are Consistent With the FDA-Required Labeling, June 2018',
      locator: 'three factors',
    },
  ],
} as const satisfies RuleMeta;

const BASE = -2.4;
/** What may not be said or had, said as a rule. */
const DENIED = /\bno prescription, no\b|\btraining is due\b|\bcompliance training\b|\bhand it to medical\b/;

const OPENING = { signals: ['medicine'], lexicon: true } as const;

export const rule: RuleModule = {
  meta,
  lexicons: MATTER,
  trigger: OPENING,
  judge(judging) {
    const { post } = judging;
    if (post.kind === 'policy' || post.kind === 'request') return;
    if (!opens(judging, OPENING)) return;
    const matter = matterOf(judging);
    if (matter.speaker === 'other' || post.author.role === 'device-employee') return;
    if (matter.speaker === 'seller' && !offerOf(judging, matter) && !OWN.test(judging.reading.lower)) return;
    if (matter.speaker !== 'seller' && isSober(judging, matter) && !matter.has('beyond')) return;
    if (DENIED.test(judging.reading.lower)) return;
    const told = standings(matter, judging.reading.sentenceOf);
    const weighing = matter.speaker === 'seller' ? weighSeller(judging, matter, told) : weighIndustry(matter, told);
    if (weighing === undefined || weighing.total <= 0) return;
    const spans = placesOf(judging, matter, weighing);
    judging.report({
      severity: matter.speaker === 'company' ? 'block' : 'review',
      spans,
      what: `${wordsAt(judging, spans)}: from ${matter.speaker === 'seller' ? 'somebody who offers the treatment' : 'a company or its people'}, this suggests a use that is not approved.`,
      why: 'Patients may be given a medicine for something it was never shown to help, without its risks being known.',
      instead: 'Keep to the wording of the label, or send the question to medical information.',
      evidence: weighing.evidence,
    });
  },
};

function weighIndustry(matter: Matter, told: readonly Standing[]): Weighing | undefined {
  const weighing = new Weighing(BASE);
  const isNamed = matter.products.length > 0 || matter.has('medicine');
  weighUses(weighing, told);
  weighCues(weighing, matter, {
    beyond: [2.9, 'a use beyond the label is suggested'],
    ask: [0.6, 'readers are told to ask for it'],
    gain: [0.4, 'a better life is promised'],
    neutral: [-2.4, 'it hands over, reports safety or informs'],
  });
  const besideUse = matter.first('beside');
  const hasUse = matter.uses.some((u) => !u.negated);
  const group = matter.groups.find((g) => !g.negated);
  if (besideUse && isNamed && (hasUse || group)) weighing.add('beside', 1.5, 'a further use or group is added', besideUse);
  weighing.addIf(group !== undefined && isNamed && matter.effects.length > 0, 'group', 1.2, 'children or pregnant women are brought in', group);
  weighing.addIf(isNamed, 'product', 0.5, 'a product is spoken of');
  weighing.addIf(matter.effects.length > 0, 'effect', 0.4, 'it is said to work');
  const isTold = weighing.places.some((p) => p.weight > 1);
  return isTold ? weighing : undefined;
}

/** Clinics, pharmacies and influencers: only where they sell what they speak of. */
function weighSeller(judging: Judging, matter: Matter, told: readonly Standing[]): Weighing | undefined {
  const offer = offerOf(judging, matter);
  const hasOwn = OWN.test(judging.reading.lower);
  if (!offer && !hasOwn) return undefined;
  const wrong = told.filter((t) => t.standing === 'not-approved' && !t.product.free);
  if (wrong.length === 0) return undefined;
  const weighing = new Weighing(BASE + 0.4);
  weighUses(weighing, told);
  return weighing
    .addIf(offer !== undefined, 'offer', 1, 'it is offered or priced', offer)
    .addIf(hasOwn, 'own', 0.6, 'the author speaks of what they give themselves')
    .addIf(matter.all('neutral').length > 0, 'neutral', -2, 'it informs')
    .addIf(
      /\boff[- ]label\b|\bnot approved\b|\bunlicensed\b/.test(judging.reading.lower),
      'open',
      -1.5,
      'it says openly that the use is not approved',
    );
}

const OWN =
  /\b(?:our|my) (?:clinic|practice|members|clients|guests|patients|protocol|program|programme|med spa|medspa|telehealth|lounge|infusions|pellets|blend)\b|\bwe (?:offer|treat|ship|prescribe|inject|give)\b|\b(?:now offers|is offering|now offering)\b/;

function weighUses(weighing: Weighing, told: readonly Standing[]): void {
  const wrong = told.filter((t) => t.standing === 'not-approved');
  const doubtful = told.filter((t) => t.standing === 'doubtful');
  const [first] = wrong;
  if (first)
    weighing.add('use', 2.3, `${first.use.name} is not among the approved uses of ${first.product.generic ?? first.product.name}`, first.use);
  else if (doubtful[0])
    weighing.add('use', 0.9, `${doubtful[0].use.name} is not among the known uses of ${doubtful[0].product.generic}`, doubtful[0].use);
  weighing.addIf(wrong.length > 1, 'uses', 0.6, 'more than one such use is named', wrong[1]?.use);
  weighing.addIf(
    told.length > 0 && wrong.length === 0 && doubtful.length === 0 && told.every((t) => t.standing === 'approved'),
    'use',
    -0.8,
    'the uses named are approved',
  );
}
