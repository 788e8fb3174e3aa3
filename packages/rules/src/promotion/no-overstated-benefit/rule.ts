import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { type Hit, MATTER, matterOf, opens } from '../matter.ts';
import { prescriptionOf } from '../promote.ts';
import { isIndustry } from '../speaker.ts';
import { placesOf, Weighing, weighCues, wordsAt } from '../weigh.ts';

const meta = {
  id: 'promotion/no-overstated-benefit',
  family: 'promotion',
  title: 'A company claims no more benefit, less risk or better standing than its evidence shows.',
  catalogue: ['RX-07', 'RX-10'],
  severity: 'review',
  decidedBy: 'person',
  sources: [
    { id: 'RX-07', title: '21 CFR 202.1(e)(6) and (e)(7)', locator: 'claims better than shown' },
    {
      id: 'RX-10',
      title: 'FDA draft, Addressing Misinformation About Medical Devices and Prescription Drugs, July 2024 (draft)',
      locator: 'limited to the false point',
    },
  ],
} as const satisfies RuleMeta;

const BASE = -1.9;

const OPENING = { signals: ['medicine', 'claim'], lexicon: true } as const;

export const rule: RuleModule = {
  meta,
  lexicons: MATTER,
  trigger: OPENING,
  judge(judging) {
    const { post } = judging;
    if (!isIndustry(post) || post.kind === 'policy' || post.kind === 'request') return;
    if (!opens(judging, OPENING)) return;
    const matter = matterOf(judging);
    const product = prescriptionOf(matter)?.hit ?? matter.products[0] ?? matter.first('device');
    const isAnswer = post.kind === 'reply' || post.kind === 'comment';
    if (!product && !isAnswer) return;
    const weighing = new Weighing(BASE);
    const claim = strongClaim(judging);
    weighCues(weighing, matter, {
      better: [1.9, 'it is put above others or above what trials show'],
      played: [1.9, 'a risk is played down'],
      neutral: [-1.2, 'it informs, hands over or reports'],
    });
    weighing
      .addIf(claim !== undefined, 'claim', 1, 'more is claimed than a label can carry', claim)
      .addIf(product !== undefined, 'product', 0.6, 'a product is spoken of')
      .addIf(matter.speaker === 'company', 'role', 0.4, 'the company itself speaks')
      .addIf(MEASURED.test(judging.reading.lower), 'measured', -1.6, 'measured results are given with their comparator')
      .addIf(matter.risks.length > 1, 'risk', -1, 'serious risks are named');
    if (weighing.total <= 0 || !(matter.has('better') || matter.has('played') || claim)) return;
    const spans = placesOf(judging, matter, weighing);
    judging.report({
      severity: 'review',
      spans,
      what: `${wordsAt(judging, spans)} claims more for the product, or less risk, than can be taken as shown.`,
      why: 'Patients and prescribers weigh a medicine wrongly, and stop watching for what could harm them.',
      instead: 'Give measured results with the comparator, in the words of the label, or leave the comparison out.',
      evidence: weighing.evidence,
    });
  },
};

const MEASURED =
  /\bdoes(?:n't| not) mean\b|\bquote us as\b|\bon placebo\b|\bthan placebo\b|\bvs\.? placebo\b|\bprimary endpoint\b|\bno difference\b|\bresults differ\b|\bworse (?:on|when)\b/;
const STRONG = new Set(['superlative', 'comparison', 'guarantee', 'cure', 'absolute']);

function strongClaim(judging: Judging): Hit | undefined {
  for (const s of judging.of('claim'))
    if (
      STRONG.has(s.type ?? '') &&
      s.confidence >= 0.6 &&
      s.value?.scope === 'asserted' &&
      (s.value.about === 'treatment' || s.value.about === 'product')
    )
      return { start: s.start, end: s.end, from: 0, sentence: 0, negated: false };
  return undefined;
}
