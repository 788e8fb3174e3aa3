import { type Judging, lexicon, type RuleMeta, type RuleModule } from '@precept/engine';
import { type ClaimWeights, mentions, quoteWords, Scales } from '../scales.ts';
import { weighDoubt, weighSelling } from '../setting.ts';

const meta = {
  id: 'claim/right-fda-words',
  family: 'claim',
  title: 'Approved, cleared and registered are used as true for that product.',
  catalogue: ['CLM-10'],
  severity: 'review',
  decidedBy: 'machine',
  sources: [
    { id: 'CLM-10', title: '21 CFR 807.97 and 807.39', locator: 'registration is not approval' },
    { id: 'CLM-10', title: 'FTC Health Products Compliance Guidance, 2022', locator: 'mischaracterised approval' },
  ],
} as const satisfies RuleMeta;

/** Things no agency approves, things it clears, and words that make registration a proof. */
const classes = lexicon('classes of products for approval words', {
  never: [
    '(clinic|clinics|facility|facilities|spa|med spa|practice|hospital|doctor|doctors|physician|staff|team|nurse|provider|lab|pharmacy|vitamin|vitamins|supplement|supplements|gummies|herbal|herbs|tea|tonic|drip|drips|iv)',
    '(stem cell|stem cells|exosomes|prp|magnesium|collagen|probiotic|probiotics|powder|greens|detox|cleanse|cosmetic|serum|cream|oil|oils|compounded|sema|custom blend|peptides|peptide|facial|drops|patches|capsule|capsules)',
  ],
  cleared: [
    '(sensor|sensors|pump|pumps|monitor|device|laser|bed|mask|thermometer|cuff|software|app|aligners|wearable|ring|510 k|510k|robot|scanner)',
  ],
  proof: [
    "(so you know|which means|means they|so it works|know it works|that it works|checked that|so it is safe|so it's safe|proof|therefore safe|you can trust)",
  ],
});
const WEIGHTS: ClaimWeights = {
  'fda/approved': [1.4, 'approval is claimed'],
  'fda/registered': [1.1, 'registration is named as if it meant something'],
};
const BASE = -2.2;
const REACH = 60;

export const rule: RuleModule = {
  meta,
  lexicons: [classes],
  trigger: { signals: ['claim'] },
  judge(judging) {
    if (!mentions(judging, 'fda')) return;
    const scales = new Scales(BASE).weigh(judging, WEIGHTS);
    if (!scales.claims.some((c) => c.confidence > 0.5)) return;
    const near = classesNear(judging, scales.claims);
    scales
      .addIf(near.has('never'), 'product class', 1.9, 'no agency approves such a thing')
      .addIf(
        near.has('cleared'),
        'product class',
        scales.claims.some((c) => c.value?.detail === 'approved') ? 1.1 : 0,
        'such devices are cleared, not approved',
      )
      .addIf(near.has('proof'), 'word', 1.7, 'it is offered as a proof that it works')
      .addIf(judging.of('medicine').length > 0 && !near.has('never'), 'medicine', -1, 'medicines are approved');
    weighDoubt(weighSelling(scales, judging, 0.5), judging);
    if (scales.total > 0) report(judging, scales);
  },
};

function classesNear(judging: Judging, claims: Scales['claims']): Set<string> {
  const { start } = judging.reading.tokens;
  const near = new Set<string>();
  for (const m of judging.matches(classes)) {
    const at = start[m.from] as number;
    if (claims.some((c) => at > c.start - REACH && at < c.end + REACH)) near.add(m.value);
  }
  return near;
}

function report(judging: Judging, scales: Scales): void {
  judging.report({
    severity: 'review',
    spans: scales.claims,
    what: `The words ${quoteWords(judging, scales.claims)} claim a standing that this kind of thing does not have.`,
    why: 'Readers believe that an agency has tested it for safety and effect.',
    instead: 'Use the term that is true for the product (approved, cleared, registered) or leave the agency out.',
    evidence: scales.evidence,
  });
}
