import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { lexicon } from '@precept/engine';
import { isAuthorized, weighFrames, worksInCare } from '../patient-told.ts';
import { quoted, Scale, surest } from '../scale.ts';

const meta = {
  id: 'privacy/no-comment-on-known-patients',
  family: 'privacy',
  title: 'Staff add nothing about a patient whom the news, or the patient, has already spoken of.',
  catalogue: ['PRIV-23'],
  severity: 'block',
  decidedBy: 'machine',
  sources: [
    { id: 'PRIV-23', title: 'HIPAA Privacy Rule', locator: '45 CFR 164.502(a): publicity is no permission' },
    { id: 'PRIV-23', title: 'GMC: Using social media as a medical professional, 2024', locator: 'confidentiality' },
  ],
} as const satisfies RuleMeta;

const CUES = lexicon('known-patient', {
  here: [
    '(is|was) (here|in here|with us|on (our|my) (floor|ward|unit)|in (our|my) (ward|unit|er|ed|icu|hospital)|one of ours)',
    "(he's|she's|they're) (here|with us|one of ours|on our|in our)",
    'which (floor|room|ward|bed)',
    'we had (him|her) (in|here)',
    'under a (fake|false|different) name',
    '(checked|checks) in (as|under)',
    'on our (floor|ward|unit|list)',
    'in our (hospital|er|ed|unit|ward|theatre|icu|scanner)',
    'had (him|her) (in|on|under) (my|our)',
    '(discharged|admitted|operated on|treated|scanned) (one|him|her|the|that)',
    '(we|i) (treated|operated|scanned|saw|fixed|did|had|fitted|stitched) (him|her|that|the)',
    'was in for',
    'is in for',
    'came (in|to us|through)',
    'is doing (well|fine|great)',
    'out of (theatre|surgery|icu)',
    'some of us who were',
  ],
  own: [
    '(healing|recovering|on the mend|feeling better|back on your feet|recovery|get well)',
    'you were (a|our|so|such|my|very) *',
    '(proud of|miss|missed|remember|love) you',
    'we (took|looked after|treated|loved|enjoyed)',
    'on our (unit|ward|floor)',
    'looking after you',
    'taking care of you',
    'our (favourite|favorite|bravest|best|strongest) *',
    'trooper',
    'champ',
  ],
});

const BASE = -2.4;
const SURE = 1;

export const rule: RuleModule = {
  meta,
  lexicons: [CUES],
  trigger: { lexicon: true, signals: ['person', 'event', 'occupation'] },
  judge(judging) {
    const { post } = judging;
    if (isAuthorized(post) || !worksInCare(post)) return;
    const scale = weighKnown(judging);
    if (scale.total > 0 && scale.spans.length > 0) report(judging, scale);
  },
};

function weighKnown(judging: Judging): Scale {
  const { signals, post } = judging;
  const scale = new Scale(BASE);
  const known = surest(
    signals,
    (s) =>
      (s.kind === 'person' && (s.role === 'public-figure' || (s.type === 'described' && s.identifies))) ||
      (s.kind === 'occupation' && s.type === 'public' && s.role === 'patient'),
  );
  const here = judging.matches(CUES).find((m) => m.value === 'here');
  const job = here && !known ? surest(judging.of('occupation'), (s) => s.type === 'public') : undefined;
  const talked = surest(judging.of('event'), (s) => s.type === 'news' || s.type === 'celebrity');
  if (known) scale.add('person', 1.6, 'somebody known to the public is spoken of', known);
  if (job) scale.add('occupation', 1, 'somebody is spoken of by an office or a stage', job);
  if (talked) scale.add('event', 1.1, 'it is told as known to many', talked);
  const owns = judging.matches(CUES).filter((m) => m.value === 'own');
  const [own] = owns;
  const isAnswer = (post.kind === 'reply' || post.kind === 'comment') && post.direction === 'outbound';
  if (here) scale.add('here', 1.4, 'the words place the person with the author', spanOf(judging, here));
  if (own && isAnswer && !known)
    scale.add('own post', owns.length > 1 ? 1.8 : 1, 'it answers what a patient posted, with words of care', spanOf(judging, own));
  if (own && isAnswer && !known) for (const m of owns.slice(1, 3)) scale.keep(spanOf(judging, m));
  if (!known && !talked && !job && !(own && isAnswer)) return new Scale(BASE);
  const care = surest(judging.of('care'), (s) => s.value?.singular === true);
  if (care) scale.add('care', 1.1 * care.confidence, 'care for the person is told', care);
  if (signals.some((s) => s.kind === 'condition' || s.kind === 'symptom')) scale.add('condition', 0.4, 'an illness is told');
  weighFrames(scale, judging);
  return scale;
}

function spanOf({ reading }: Judging, m: { from: number; to: number }): { start: number; end: number } {
  return { start: reading.tokens.start[m.from] as number, end: reading.tokens.end[m.to - 1] as number };
}

function report(judging: Judging, scale: Scale): void {
  judging.report({
    severity: scale.total >= SURE && scale.evidence.some((e) => e.signal === 'care' || e.signal === 'here') ? 'block' : 'review',
    spans: scale.spans.slice(0, 4),
    what: `${quoted(judging, scale.spans)} adds to what is publicly known of a patient.`,
    why: 'News or the patient’s own post gives staff no permission: the person is confirmed as a patient by those who treated them.',
    instead: 'Leave it to the official spokesperson, or say only that privacy rules allow no comment on anybody.',
    evidence: scale.evidence,
  });
}
