import { Flag, type Judging, lexicon, type RuleMeta, type RuleModule } from '@precept/engine';
import { isMarked, placeOf } from '../../shared/place.ts';
import { Weighing, wordsAt } from '../../weighing.ts';

const meta = {
  id: 'safety/no-health-facts-in-answers',
  family: 'safety',
  title: 'A public answer never repeats what somebody told about their health.',
  catalogue: ['PV-11', 'MOD-06'],
  severity: 'review',
  decidedBy: 'machine',
  sources: [
    { id: 'PV-11', title: '21 CFR 314.80(i)', locator: 'patient privacy' },
    { id: 'PV-11', title: 'GDPR', locator: 'Art. 9(2)(i)' },
  ],
  kinds: ['reply', 'comment'],
} as const satisfies RuleMeta;

const BODY =
  '(liver|kidney|heart|lung|skin|stomach|bowel|bladder|prostate|brain|blood|sugar|thyroid|back|knee|hip|breast|mental health|weight|hair|eye|ear|nerve|sleep|gut)';

const REPEATS = lexicon('health-repeated', {
  repeat: [
    `(your|his|her|their) ${BODY} (problem|problems|issue|issues|trouble|disease|failure|condition|pain|damage|attack|cancer|loss|infection)`,
    '(your|his|her|their) (rash|seizure|seizures|miscarriage|pregnancy|depression|anxiety|cancer|diabetes|epilepsy|hiv|addiction|overdose|allergy|allergic reaction|side effects|reaction|stroke|bleeding|hair loss|weight gain|erection|incontinence|diagnosis|symptoms|condition|illness)',
  ],
  care: [
    '(sorry|sad|glad|happy|worried|concerned) (about|for|that|to hear|to read)',
    '(hope|hoping) (your|his|her|the)',
    '(how is|how are) (your|his|her)',
    'thank (you|u) for (telling|sharing)',
  ],
});

export const rule: RuleModule = {
  meta,
  lexicons: [REPEATS],
  trigger: { lexicon: true },
  judge(judging) {
    const { role } = judging.post.author;
    if (!role.endsWith('-account') && !role.startsWith('pharma') && !role.startsWith('device')) return;
    if (judging.post.audience === 'one') return;
    const found = judging.matches(REPEATS);
    const repeated = found.filter((m) => m.value === 'repeat' && !isMarked(judging, m, Flag.quoted | Flag.hypothetical));
    const first = repeated[0];
    if (
      first === undefined ||
      !isSaidOfThem(
        judging,
        found.some((m) => m.value === 'care'),
      )
    )
      return;
    const weighing = new Weighing(0.2);
    for (const m of repeated.slice(0, 2)) weighing.add('health', 0.8, 'it repeats what somebody told about their health', placeOf(judging, m));
    const name = judging.of('person')[0];
    weighing.addIf(name !== undefined, 'person', 0.6, 'it names them', name);
    report(judging, weighing);
  },
};

/** "Sorry about your …" tells of the person answered; "your symptoms may change" is said to everybody. */
const isSaidOfThem = ({ reading }: Judging, cares: boolean): boolean =>
  cares && !/\b(?:may|might|can|could|should|if|whether|any questions about)\b[^.!?]{0,30}\byour\b/.test(reading.lower);

function report(judging: Judging, weighing: Weighing): void {
  const spans = weighing.spans();
  judging.report({
    severity: 'review',
    spans,
    what: `The words ${wordsAt(judging, spans)} repeat somebody's health in a public answer.`,
    why: 'The writer may take their comment back, but not the answer that repeats it under an official name.',
    instead: 'Say that you are sorry to hear this, without naming illness or person, and give the safety line.',
    evidence: weighing.evidence,
  });
}
