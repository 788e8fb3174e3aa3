import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import type { Fix, Signal } from '@precept/model';
import { isAuthorized, weighPatientTold } from '../patient-told.ts';
import { quoted, Scale } from '../scale.ts';

const meta = {
  id: 'privacy/no-patient-name',
  family: 'privacy',
  title: 'Names of patients, and of the people around them, stay out of posts.',
  catalogue: ['PRIV-01'],
  severity: 'block',
  decidedBy: 'machine',
  sources: [
    {
      id: 'PRIV-01',
      title: 'HIPAA Privacy Rule',
      locator: '45 CFR 164.514(b)(2)(i)(A): names of the individual, of relatives, employers and household members',
    },
    { id: 'PRIV-01', title: 'AMA social-media opinion 2.3.2', locator: 'privacy item' },
  ],
} as const satisfies RuleMeta;

const BASE = -2.4;
const SURE = 1.6;
const NAME_WEIGHT = 2.6;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['person'] },
  judge(judging) {
    const names = judging.of('person').filter((p) => p.identifies && p.type !== 'described');
    if (names.length === 0 || isAuthorized(judging.post)) return;
    const scale = weighNames(judging, names);
    if (scale.total > 0) report(judging, scale, names);
  },
};

function weighNames(judging: Judging, names: readonly Signal[]): Scale {
  const scale = new Scale(BASE);
  const best = names.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  scale.add('person', NAME_WEIGHT * Math.min(1, best.confidence + 0.25), `${role(best)} is named`);
  if (names.length > 1) scale.add('person', 0.3, 'more than one name stands in the text');
  weighPatientTold(scale, judging);
  if (judging.signals.some((s) => s.kind === 'record-number' && s.identifies))
    scale.add('record-number', 1.4, 'a number from a file stands beside the name');
  if (judging.signals.some((s) => (s.kind === 'condition' && s.value?.topic !== true) || s.kind === 'symptom'))
    scale.add('condition', 0.5, 'an illness is told beside the name');
  if (judging.signals.some((s) => s.kind === 'age')) scale.add('age', 0.2, 'an age is told beside the name');
  return scale;
}

function report(judging: Judging, scale: Scale, names: readonly Signal[]): void {
  judging.report({
    severity: scale.total >= SURE ? 'block' : 'review',
    spans: names,
    what: `${quoted(judging, names)} ${names.length > 1 ? 'name people' : 'names a person'} who ${names.length > 1 ? 'seem' : 'seems'} to be in care, or close to somebody who is.`,
    why: 'The patient, and those around them, can be recognised by everybody who reads the post, and cannot take it back.',
    instead: 'Leave the name out, or attach the signed authorization and publish the story through the communications desk.',
    evidence: scale.evidence,
    fixes: [withoutNames(judging, names)],
  });
}

const role = (s: Signal): string => (s.role === 'relative' ? 'somebody close to a patient' : 'a patient');

function withoutNames({ reading }: Judging, names: readonly Signal[]): Fix {
  const edits = [...names]
    .sort((a, b) => a.start - b.start)
    .filter((s, i, all) => i === 0 || s.start >= (all[i - 1] as Signal).end)
    .map((s) => ({
      start: s.start,
      end: s.end,
      text: s.type === 'hashtag' ? 'patient' : startsSentence(reading.text, s.start) ? 'A patient' : 'a patient',
    }));
  return { label: 'Say “a patient” instead of the name', edits };
}

function startsSentence(text: string, at: number): boolean {
  return at === 0 || /[.!?\n]\s*$/.test(text.slice(Math.max(0, at - 4), at));
}
