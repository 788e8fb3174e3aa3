import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import type { Signal } from '@precept/model';
import { isAuthorized, weighFrames } from '../patient-told.ts';
import { quoted, Scale } from '../scale.ts';
import { editEach } from '../told.ts';

const meta = {
  id: 'privacy/no-record-numbers',
  family: 'privacy',
  title: 'Numbers that name a person in a file stay out of posts.',
  catalogue: ['PRIV-06'],
  severity: 'block',
  decidedBy: 'machine',
  sources: [
    {
      id: 'PRIV-06',
      title: 'HIPAA Privacy Rule, de-identification',
      locator: '45 CFR 164.514(b)(2)(i)(G)-(K): social security, medical record, health plan, account and certificate or licence numbers',
    },
  ],
} as const satisfies RuleMeta;

const BASE = -1.6;
const SURE = 0.6;
/** How surely a number of each kind is a private person's, whatever else the text says. */
const WEIGHTS: Readonly<Record<string, number>> = { mrn: 2.6, ssn: 3.4, nhs: 3.2, medicare: 3.2, plan: 2.2, account: 1.8, case: 0.7 };
const NAMES: Readonly<Record<string, string>> = {
  mrn: 'a medical record number',
  ssn: 'a social security or national identity number',
  nhs: 'an NHS number',
  medicare: 'a health card number',
  plan: 'a health plan number',
  account: 'an account number',
  case: 'a case number',
};

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['record-number'] },
  judge(judging) {
    if (isAuthorized(judging.post)) return;
    const found = judging.of('record-number').filter((n) => n.identifies && WEIGHTS[n.type ?? ''] !== undefined);
    if (found.length === 0) return;
    const scale = weigh(judging, found);
    if (scale.total > 0) report(judging, scale, found);
  },
};

function weigh(judging: Judging, found: readonly Signal[]): Scale {
  const scale = new Scale(BASE);
  const best = found.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
  scale.add('record-number', weightOf(best), `${NAMES[best.type ?? ''] ?? 'a number'} stands in the text`, best);
  if (best.value?.valid === false) scale.add('record-number', -0.4, 'its check digit does not fit; it may be mistyped');
  const about = Math.max(...found.map((n) => Number(n.value?.about ?? 0)));
  if (about > 0.4) scale.add('patient-context', about, 'the words around it tell of one patient');
  if (judging.of('person').some((s) => s.identifies)) scale.add('person', 0.8, 'a person is named as well');
  weighFrames(scale, judging);
  return scale;
}

const weightOf = (n: Signal): number => (WEIGHTS[n.type ?? ''] ?? 0) * n.confidence;

function report(judging: Judging, scale: Scale, found: readonly Signal[]): void {
  const kinds = [...new Set(found.map((n) => NAMES[n.type ?? ''] as string))].join(' and ');
  judging.report({
    severity: scale.total >= SURE ? 'block' : 'review',
    spans: found,
    what: `${quoted(judging, found)} ${found.length > 1 ? 'look' : 'looks'} like ${kinds}.`,
    why: 'The number leads straight to one person’s file, and can be misused against that person.',
    instead: 'Take the number out; if it was photographed, delete the picture and take a new one without the label.',
    evidence: scale.evidence,
    fixes: [{ label: 'Take the number out', edits: editEach(found, () => '[number removed]') }],
  });
}
