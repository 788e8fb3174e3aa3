import type { Judging } from '@precept/engine';
import type { Post, Signal } from '@precept/model';
import { type Scale, surest } from './scale.ts';

const CLINICAL = new Set(['physician', 'nurse', 'pharmacist', 'dentist', 'student', 'staff', 'hospital-account']);
const TRADE = new Set(['pharma-employee', 'device-employee', 'pharma-account']);
const FRAME_WEIGHT: Readonly<Record<string, readonly [weight: number, reason: string]>> = {
  fiction: [-1.6, 'the text says it is invented'],
  composite: [-1.8, 'the text says it is composed of several people'],
  historical: [-1.6, 'the text speaks of history'],
  hypothetical: [-0.8, 'the text supposes a case'],
  news: [-0.5, 'the text reports news'],
  'general-info': [-0.7, 'the text informs in general'],
  aggregate: [-0.8, 'the text speaks of numbers of people'],
  decline: [-1, 'the text says that nothing can be said'],
  handoff: [-0.4, 'the text leads to a private line'],
  consent: [-0.3, 'the text says that somebody agreed'],
};

/** Told consent is not the signed form itself, but it makes a slip unlikely. */
const WRITTEN_CONSENT: readonly [weight: number, reason: string] = [-1.8, 'the text says that consent was given in writing'];

/** True where the author works in care, so that people told about may be patients. */
export function worksInCare(post: Post): boolean {
  return CLINICAL.has(post.author.role);
}

/** Weighs how far the text tells of one real patient of the author's, or of care given to one person. */
export function weighPatientTold(scale: Scale, judging: Judging): void {
  const { post } = judging;
  const patient = surest(judging.of('relation'), (s) => s.role === 'patient' && s.value?.specific === true);
  const named = surest(judging.of('relation'), (s) => s.role === 'patient' && s.value?.specific !== true && s.value?.noun === 'patient');
  if (patient) scale.add('relation', weightOfRelation(patient), 'one patient is told about', patient);
  else if (named) scale.add('relation', 0.3, 'a patient is spoken of', named);
  const care = surest(judging.of('care'), (s) => s.value?.singular === true);
  if (care) scale.add('care', 1.2 * care.confidence, `care for one person is told (${String(care.type)})`, care);
  if (care?.value?.past === true) scale.add('care past', 0.3, 'it is told as something that happened');
  if (judging.of('facility-unit').some((s) => s.type === 'bed' || s.type === 'room' || s.type === 'ward'))
    scale.add('facility-unit', 0.6, 'a bed, room or ward is named');
  if (judging.of('relation').some((s) => s.type === 'own-illness')) scale.add('own illness', -1.2, 'the author tells of their own illness');
  else if (CLINICAL.has(post.author.role)) scale.add('author', 0.4, 'the author works in care');
  else if (!TRADE.has(post.author.role)) scale.add('author', -0.8, 'the author does not work in care');
  weighFrames(scale, judging);
}

function weightOfRelation(s: Signal): number {
  return (s.type === 'my-patient' || s.value?.noun === 'patient' ? 1.6 : 1) * s.confidence;
}

/** Weighs what the author says the text is; each kind once. */
export function weighFrames(scale: Scale, judging: Judging): void {
  weighFrameSignals(scale, judging.of('frame'));
}

export function weighFrameSignals(scale: Scale, frames: readonly Signal[]): void {
  if (frames.length === 0) return;
  const seen = new Set<string>();
  for (const s of frames) {
    if (s.type === undefined || seen.has(s.type) || s.value?.denied === true) continue;
    const weight = s.type === 'consent' && s.value?.strong === true ? WRITTEN_CONSENT : FRAME_WEIGHT[s.type];
    if (!weight) continue;
    seen.add(s.type);
    scale.add(`frame ${s.type}`, weight[0] * Math.min(1, s.confidence + 0.2), weight[1]);
  }
}

/** True where an authorization on file covers the moment of posting. */
export function isAuthorized({ authorization, at }: Post): boolean {
  if (!authorization) return false;
  return authorization.expires === undefined || at === undefined || authorization.expires > at;
}
