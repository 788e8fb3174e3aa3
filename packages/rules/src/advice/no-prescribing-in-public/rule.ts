import { Flag, type Judging, type RuleMeta, type RuleModule } from '@precept/engine';
import { surest, Weighing, weighFrames, wordsAt } from '../../weighing.ts';
import { countSafe, isAnswer, isUnder } from '../given.ts';

const meta = {
  id: 'advice/no-prescribing-in-public',
  family: 'advice',
  title: 'No prescription, dose, refill or spare medicine is given out in public or by message.',
  catalogue: ['ADV-02'],
  severity: 'block',
  decidedBy: 'machine',
  sources: [
    { id: 'ADV-02', title: 'ACP and FSMB, Online medical professionalism, 2013', locator: 'position 3' },
    { id: 'ADV-02', title: 'State telemedicine and pharmacy law', locator: 'prescribing needs an established relationship' },
  ],
} as const satisfies RuleMeta;

const BASE = -2.9;
const SURE = 0.9;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['advice'] },
  judge(judging) {
    const weighing = new Weighing(BASE);
    const isToOne = weighAdvice(judging, weighing);
    if (isToOne === undefined) return;
    const { referrals, general } = countSafe(judging);
    weighing.addIf(referrals > 0, 'advice referral', -0.6 * Math.min(2, referrals), 'readers are sent to care in person');
    weighing.addIf(general > 0, 'advice general', -0.6 * Math.min(2, general), 'it speaks of people in general');
    weighFrames(judging, weighing);
    if (weighing.total > 0) report(judging, weighing, isToOne);
  },
};

/** Weighs refills and doses. Says whether they are for one person; undefined where there are none. */
function weighAdvice(judging: Judging, weighing: Weighing): boolean | undefined {
  const refill = surest(judging, 'advice').find((s) => s.type === 'refill');
  const dose = judging
    .of('advice')
    .find((s) => s.value?.target !== 'all' && (s.type === 'dose' || s.value?.object === 'dose') && judging.post.kind !== 'bio');
  if (!refill && !dose) return undefined;
  if (refill)
    weighing.add(
      'advice refill',
      isUnder(judging, refill, Flag.negated | Flag.hypothetical) ? 0.6 : 2.4,
      'a prescription or supply is offered',
      refill,
    );
  if (dose) weighing.add('advice dose', dose.value?.conditional === true ? 0.6 : 1.8, 'somebody is told how much to take', dose);
  const medicine = surest(judging, 'medicine')[0];
  weighing.addIf(medicine !== undefined, 'medicine', 0.6, 'a medicine is named', medicine);
  const amount = judging.of('dose').find((s) => s.type === 'amount');
  weighing.addIf(amount !== undefined, 'dose', 0.8, 'an amount is given', amount);
  weighing.addIf(
    judging.of('dose').some((s) => s.type !== 'amount' && s.confidence > 0.7),
    'dose',
    0.3,
    'a schedule is given',
  );
  const isToOne = (dose ?? refill)?.value?.target === 'one';
  weighing.addIf(isToOne, 'target', 1, 'it is meant for one person');
  weighing.addIf(isAnswer(judging), 'kind', 0.2, 'it answers somebody');
  const first = refill ?? dose;
  weighing.addIf(first !== undefined && isUnder(judging, first, Flag.quoted | Flag.reported), 'quotation', -1.4, 'the words are quoted or reported');
  weighing.addIf(first !== undefined && isUnder(judging, first, Flag.question), 'question', -0.8, 'it is a question');
  return isToOne || refill !== undefined;
}

function report(judging: Judging, weighing: Weighing, isToOne: boolean): void {
  const spans = weighing.spans();
  judging.report({
    severity: weighing.total >= SURE && isToOne ? 'block' : 'review',
    spans,
    what: `The words ${wordsAt(judging, spans)} prescribe, dose or supply a medicine.`,
    why: 'Whoever takes it has not been examined, and nobody has checked kidneys, allergies or other medicines; it is not in any record either.',
    instead: 'Send refills and doses to the portal, the practice or the pharmacy line, and name none here.',
    evidence: weighing.evidence,
  });
}
