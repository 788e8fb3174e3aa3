import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { amountOf, Weighing, weighFrames, wordsAt } from '../../weighing.ts';
import { adviceGiven, answersHealthQuestion, countSafe, type Given, hasOne, isAnswer } from '../given.ts';

const meta = {
  id: 'advice/no-individual-advice',
  family: 'advice',
  title: 'No diagnosis, reading of results or treatment advice goes to one person online.',
  catalogue: ['ADV-01'],
  severity: 'block',
  decidedBy: 'machine',
  sources: [
    {
      id: 'ADV-01',
      title: 'ACOG, professional use of digital and social media, 2015; Committee Opinion 791, 2019',
      locator: 'no advice to people who are not patients',
    },
    { id: 'ADV-01', title: 'FSMB, appropriate use of social media and social networking, 2012', locator: 'a relationship may begin online' },
  ],
} as const satisfies RuleMeta;

const BASE = -3;
const SURE = 1.4;
const SHARE = [1, 0.6, 0.35, 0.2];

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['advice'] },
  judge(judging) {
    if (judging.post.kind === 'bio' || judging.post.kind === 'policy') return;
    const given = adviceGiven(judging);
    if (given.length === 0) return;
    const weighing = weigh(judging, given);
    if (weighing.total > 0) report(judging, weighing, given);
  },
};

function weigh(judging: Judging, given: readonly Given[]): Weighing {
  const weighing = new Weighing(BASE);
  for (const [rank, g] of given.entries()) {
    const share = SHARE[rank];
    if (share === undefined) break;
    weighing.add(`advice ${g.signal.type}`, g.weight * share, g.reason, g.signal);
  }
  const toOne = hasOne(given);
  weighing.addIf(toOne, 'target', 1.3, 'it is meant for one person');
  weighing.addIf(!toOne, 'target', -0.9, 'it is meant for any reader');
  weighing.addIf(isAnswer(judging), 'kind', 0.5, 'it answers somebody');
  weighing.addIf(answersHealthQuestion(judging), 'thread', 0.7, 'the person who is answered asked about their health');
  weighing.addIf(amountOf(judging, 'medicine', 1) > 0.6, 'medicine', 0.4, 'a medicine is named');
  weighing.addIf(
    judging.of('dose').some((s) => s.type === 'amount'),
    'dose',
    0.6,
    'an amount is given',
  );
  weighing.addIf(amountOf(judging, 'symptom', 1) + amountOf(judging, 'condition', 1) > 0.6, 'symptom', 0.3, 'complaints are spoken of');
  const { referrals, general } = countSafe(judging);
  weighing.addIf(referrals > 0, 'advice referral', -0.8 * Math.min(2, referrals), 'readers are sent to care in person');
  weighing.addIf(general > 0, 'advice general', (toOne ? -0.15 : -0.6) * Math.min(2, general), 'it speaks of people in general');
  weighFrames(judging, weighing);
  return weighing;
}

function report(judging: Judging, weighing: Weighing, given: readonly Given[]): void {
  const spans = weighing.spans();
  const treats = given.some((g) => g.weight >= 1 && (g.signal.type === 'dose' || g.signal.type === 'stop' || g.signal.type === 'treatment'));
  judging.report({
    severity: weighing.total >= SURE && hasOne(given) && treats ? 'block' : 'review',
    spans,
    what: `The words ${wordsAt(judging, spans)} advise one person on their own health.`,
    why: 'The person may act on it without being examined, and is harmed if something else is wrong; the advice can also make you their clinician.',
    instead: 'Say what is true in general, name the signs that need help today, and send the person to a clinician or an urgent-care line.',
    evidence: weighing.evidence,
  });
}
