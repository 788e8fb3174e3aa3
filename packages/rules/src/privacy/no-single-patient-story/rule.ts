import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { lexicon } from '@precept/engine';
import type { Signal } from '@precept/model';
import { isAuthorized, weighFrames, worksInCare } from '../patient-told.ts';
import { quoted, Scale, surest } from '../scale.ts';

const meta = {
  id: 'privacy/no-single-patient-story',
  family: 'privacy',
  title: 'Nothing is told about one particular patient, even where nothing identifies them.',
  catalogue: ['PRIV-22'],
  severity: 'review',
  decidedBy: 'machine',
  sources: [
    { id: 'PRIV-22', title: 'ACP and FSMB policy statement 2013', locator: 'position 1: trust of the patient' },
    { id: 'PRIV-22', title: 'NCSBN guide to social media', locator: 'do not refer to patients, even unnamed' },
  ],
} as const satisfies RuleMeta;

const NOW = lexicon('single-patient-now', {
  now: [
    'today',
    'tonight',
    'this morning',
    'this afternoon',
    'this evening',
    'last night',
    'yesterday',
    'right now',
    'just now',
    'this shift',
    'on shift',
    'an hour ago',
    'earlier today',
    'all day',
    'nine hours',
    'just had',
    'as we speak',
  ],
});

const BASE = -1.5;
const AGAINST = new Set(['contempt', 'mockery', 'slur', 'threat', 'stigma', 'anger', 'profanity', 'sexual', 'bias']);
/** How sure the text must be about one patient before its time or tone asks for a person. */
const TOLD_NOW = 1.1;

export const rule: RuleModule = {
  meta,
  lexicons: [NOW],
  trigger: { signals: ['relation'] },
  judge(judging) {
    const patient = surest(judging.signals, (s) => s.kind === 'relation' && s.role === 'patient' && s.value?.specific === true);
    if (!patient || isAuthorized(judging.post) || judging.post.author.role === 'public') return;
    const scale = weighStory(judging, patient);
    if (scale.total > 0) report(judging, scale, patient);
  },
};

function weighStory(judging: Judging, patient: Signal): Scale {
  const { post, signals } = judging;
  const scale = new Scale(BASE);
  const isTie = patient.type === 'my-patient' || patient.value?.noun === 'patient' || patient.type === 'former-patient';
  scale.add('relation', (isTie ? 2.6 : 1.3) * patient.confidence, 'one particular patient is told about', patient);
  const care = surest(signals, (s) => s.kind === 'care' && s.value?.singular === true);
  if (care) scale.add('care', 0.9 * care.confidence, 'care given to one person is told', care);
  if (worksInCare(post)) scale.add('author', 0.5, 'the author works in care');
  else scale.add('author', -0.8, 'the author does not work in care');
  if (signals.some((s) => s.kind === 'facility-unit' && s.type !== 'hospital' && s.type !== 'clinic'))
    scale.add('facility-unit', 0.4, 'a place of care is named');
  if (signals.some((s) => (s.kind === 'condition' && s.value?.topic !== true) || s.kind === 'symptom'))
    scale.add('condition', 0.3, 'an illness is told');
  if (signals.some((s) => s.kind === 'relation' && s.type === 'own-illness')) scale.add('own illness', -1.4, 'the author tells of their own illness');
  if (judging.matches(NOW).length > 0) scale.add('time', 0.4, 'it is told as happening now');
  weighFrames(scale, judging);
  return scale;
}

function report(judging: Judging, scale: Scale, patient: Signal): void {
  const isNow = judging.matches(NOW).length > 0;
  const isHarsh = judging.signals.some(
    (s) => s.kind === 'tone' && AGAINST.has(s.type ?? '') && s.confidence >= 0.5 && (s.value?.target === 'patient' || s.value?.target === 'family'),
  );
  judging.report({
    severity: (isNow || isHarsh) && scale.total >= TOLD_NOW ? 'review' : 'advise',
    spans: [patient],
    what: `${quoted(judging, [patient])} ${isNow ? 'tells of one patient, on the day itself' : 'tells of one particular patient'}.`,
    why: 'The patient, or their family, may recognise themselves, and others may stop trusting that what they say in care stays there.',
    instead: 'Make it general (“people sometimes ask …”), wait until nobody can place it, or ask for consent.',
    evidence: scale.evidence,
  });
}
