import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import type { Fix, Signal } from '@precept/model';
import { isAuthorized } from '../patient-told.ts';
import { quoted, type Scale } from '../scale.ts';
import { editEach, type Told, weighTold } from '../told.ts';

const meta = {
  id: 'privacy/no-age-over-89',
  family: 'privacy',
  title: 'Ages of patients above 89 are given as "90 or older", or not at all.',
  catalogue: ['PRIV-04'],
  severity: 'block',
  decidedBy: 'machine',
  sources: [
    {
      id: 'PRIV-04',
      title: 'HIPAA Privacy Rule, de-identification',
      locator: '45 CFR 164.514(b)(2)(i)(C): all ages over 89 and all elements of dates, including year, that tell such an age',
    },
  ],
} as const satisfies RuleMeta;

/** The oldest person in a town is known to it: less else is needed than for other ages. */
const BASE = 0.5;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['age'] },
  judge(judging) {
    if (isAuthorized(judging.post)) return;
    const ages = judging.of('age').filter((a) => isTooOld(a) && couldBePatient(a));
    const told = weighTold(judging, ages, 'an age over 89', BASE, (scale) => weighIllness(scale, judging));
    if (told) report(judging, told, ages);
  },
};

const isTooOld = (a: Signal): boolean =>
  (a.type === 'over-89' && a.value?.group !== true) || (a.type === 'birth-year' && Number(a.value?.years) > 89);

/** The author's own people, historical figures and colleagues are no patients of the author's. */
function couldBePatient(a: Signal): boolean {
  return (
    a.role !== 'author' && a.role !== 'historical' && a.role !== 'public-figure' && a.role !== 'professional' && Number(a.value?.about ?? 0) > 0.2
  );
}

function weighIllness(scale: Scale, { signals }: Judging): void {
  const illness = signals.find(
    (s) => s.kind === 'condition' || s.kind === 'symptom' || (s.kind === 'care' && s.value?.about !== 'self' && s.confidence > 0.6),
  );
  if (illness) scale.add(illness.kind, 0.6, 'an illness or an act of care is told with the age', illness);
}

function report(judging: Judging, { scale, severity }: Told, ages: readonly Signal[]): void {
  judging.report({
    severity: severity === 'advise' ? 'review' : severity,
    spans: ages,
    what: `${quoted(judging, ages)} ${ages.length > 1 ? 'tell' : 'tells'} a patient's age above 89.`,
    why: 'So few people are that old that the age alone can show who the patient is.',
    instead: 'Write "90 or older", or leave the age and the year of birth out.',
    evidence: scale.evidence,
    fixes: [roundUp(judging, ages)],
  });
}

function roundUp(judging: Judging, ages: readonly Signal[]): Fix {
  const { text } = judging.reading;
  const edits = editEach(ages, (a) => {
    const words = text.slice(a.start, a.end);
    if (a.type === 'birth-year') return 'more than 90 years ago';
    return /birthday/i.test(words) ? 'birthday' : /^\d+$/.test(words) || /^[a-z -]+$/i.test(words) ? '90 or older' : 'aged 90 or older';
  });
  return { label: 'Say “90 or older”', edits };
}
