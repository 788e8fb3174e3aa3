import type { Judging, RuleModule } from '@precept/engine';
import type { Signal } from '@precept/model';
import { disclaimerNote, newScale, type Scale, spansOf, weigh, weighFrames, wordsAt } from '../scale.ts';
import { isBanter, laughNear, strengthOf, targetOf, tones, weighKindness, weighTones } from '../tone.ts';

const BASE = -1.9;
const REVIEW = 0.35;
const ADVISE = -0.45;
const UNKIND = ['contempt', 'mockery', 'slur'];

/** No ridicule, blame or contempt for patients or their families. */
export const rule: RuleModule = {
  meta: {
    id: 'conduct/no-contempt-for-patients',
    family: 'conduct',
    title: 'Do not ridicule, blame or look down on patients or their families.',
    catalogue: ['PROF-07'],
    severity: 'review',
    decidedBy: 'machine',
    sources: [
      {
        id: 'PROF-07',
        title: 'ACP-FSMB position paper 2013',
        locator: 'position 1, respect for persons; FSMB 2012 guidelines on disrespectful language',
      },
    ],
  },
  trigger: { signals: ['tone'] },
  judge(judging) {
    const scale = weighContempt(judging);
    if (!scale || scale.places.length === 0 || scale.total < ADVISE) return;
    report(judging, scale);
  },
};

function weighContempt(judging: Judging): Scale | undefined {
  const unkind = tones(judging, UNKIND).filter((s) => !isBanter(s));
  if (unkind.length === 0) return undefined;
  const patient = patientIn(judging, unkind);
  const scale = newScale(BASE);
  weighTones(
    scale,
    unkind,
    (s) => aboutPatients(s, patient !== undefined),
    (s) => `${s.type} about ${whom(s)}`,
  );
  if (scale.places.length === 0) return undefined;
  if (patient) weigh(scale, patient.kind, patient.value?.specific === true ? 0.7 : 0.3, 'a patient or family is spoken of');
  const first = scale.places[0];
  if (first && laughNear(judging, first.span)) weigh(scale, 'tone', 0.6, 'a laugh goes with it');
  if (tones(judging, ['profanity']).length > 0) weigh(scale, 'tone', 0.4, 'swearing goes with it');
  weighKindness(judging, scale, -0.8, -1);
  weighFrames(judging, scale, { fiction: -2.4, teaching: -0.6, news: -1.4, historical: -1.2, quotation: -0.6 });
  return scale;
}

function aboutPatients(s: Signal, patientNear: boolean): number {
  switch (targetOf(s)) {
    case 'patient':
    case 'family':
      return 1;
    case 'unknown':
      return patientNear ? 0.7 : 0;
    case 'public':
      return patientNear || strengthOf(s) === 3 ? 0.85 : 0.35;
    case 'group':
      return patientNear ? 0.7 : 0;
    case 'colleague':
    case 'self':
      return patientNear ? 0.35 : 0;
    default:
      return patientNear ? 0.2 : 0;
  }
}

const whom = (s: Signal): string =>
  targetOf(s) === 'family' ? 'a family' : targetOf(s) === 'patient' ? 'patients' : 'people in a text about patients';

/** A sign that patients or families are what the text is about. */
function patientIn(judging: Judging, unkind: readonly Signal[]): Signal | undefined {
  return (
    judging.of('relation').find((s) => s.role === 'patient' && s.confidence >= 0.45) ??
    judging.of('relation').find((s) => s.type === 'patients') ??
    judging.of('care').find((s) => s.value?.singular === true && s.confidence >= 0.7 && s.value?.about === 'third') ??
    unkind.find((s) => targetOf(s) === 'patient' || targetOf(s) === 'family')
  );
}

function report(judging: Judging, scale: Scale): void {
  const spans = spansOf(scale);
  judging.report({
    severity: scale.total >= REVIEW ? 'review' : 'advise',
    spans,
    what: `The words ${wordsAt(judging, spans)} make fun of patients or families, or look down on them.`,
    why: `Patients and relatives who read this are hurt, and others learn that they may be laughed at when they need care.${disclaimerNote(judging)}`,
    instead: 'Leave the person out and say what makes the work hard: staffing, waiting times, the system.',
    evidence: scale.evidence,
  });
}
