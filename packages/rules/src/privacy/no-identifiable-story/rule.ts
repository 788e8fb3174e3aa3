import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import type { Signal } from '@precept/model';
import { isAuthorized, weighPatientTold } from '../patient-told.ts';
import { quoted, Scale, surest } from '../scale.ts';
import { HINTS } from './phrases.ts';
import { type Trait, traitsOf } from './traits.ts';

const meta = {
  id: 'privacy/no-identifiable-story',
  family: 'privacy',
  title: 'A story holds too little for anybody to recognise the patient in it.',
  catalogue: ['PRIV-11', 'PRIV-16'],
  severity: 'block',
  decidedBy: 'person',
  sources: [
    {
      id: 'PRIV-11',
      title: 'HIPAA Privacy Rule',
      locator: '45 CFR 164.514(b)(2)(i)(R) and (b)(2)(ii): any other unique characteristic; actual knowledge',
    },
    { id: 'PRIV-11', title: 'Massachusetts Medical Society guideline 2015', locator: 'directly or indirectly identifiable' },
    { id: 'PRIV-16', title: 'HIPAA Privacy Rule', locator: '45 CFR 160.103: health information of the dead' },
  ],
} as const satisfies RuleMeta;

const BASE = -2.6;
const SURE = 3;

export const rule: RuleModule = {
  meta,
  lexicons: [HINTS],
  trigger: { lexicon: true, signals: ['relation', 'care', 'person', 'event', 'facility-unit', 'occupation'] },
  judge(judging) {
    const { author } = judging.post;
    if (isAuthorized(judging.post) || author.role === 'public') return;
    const hinted = judging.matches(HINTS).length > 0;
    if (!judging.signals.some((s) => isOfPatient(s) || (hinted && isKnownEvent(s)))) return;
    const traits = traitsOf(judging);
    if (traits.length === 0) return;
    const scale = weighStory(judging, traits);
    const hasStrong = hinted || traits.some((t) => t.weight >= 1);
    if (scale.total > 0 && (hasStrong || traits.length >= 2)) report(judging, scale, traits);
  },
};

function isOfPatient(s: Signal): boolean {
  if (s.kind === 'care') return s.value?.singular === true || s.type === 'death' || s.type === 'birth';
  if (s.kind === 'relation') return s.role === 'patient' && s.value?.specific === true;
  if (s.kind === 'event' && s.type === 'rare') return true;
  return (s.kind === 'person' && s.identifies) || (s.kind === 'facility-unit' && s.identifies);
}

function isKnownEvent(s: Signal): boolean {
  return s.kind === 'event' && (s.type === 'accident' || s.type === 'crime' || s.type === 'news');
}

function weighStory(judging: Judging, traits: readonly Trait[]): Scale {
  const scale = new Scale(BASE);
  weighPatientTold(scale, judging);
  for (const t of traits) scale.add(t.name, t.weight, t.reason, t.span);
  const knows = judging.matches(HINTS).filter((m) => m.value === 'knows');
  if (knows.length > 0) scale.add('knows', 1, 'the author shows that readers could tell');
  const rare = judging.matches(HINTS).filter((m) => m.value === 'rare');
  if (rare.length > 0) scale.add('rarity', 0.6, 'the words speak of something rare or of a small place');
  const { city, employer } = judging.post.author;
  if (city || employer) scale.add('profile', 0.4, 'readers know from the profile where the author works');
  if (surest(judging.of('relation'), (s) => s.type === 'patients') && !judging.of('relation').some((s) => s.value?.specific === true))
    scale.add('plural', -0.5, 'patients are spoken of in general');
  return scale;
}

function report(judging: Judging, scale: Scale, traits: readonly Trait[]): void {
  const knows = judging.matches(HINTS).some((m) => m.value === 'knows');
  const spans = [...traits]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 5)
    .map((t) => t.span);
  judging.report({
    severity: knows && scale.total >= SURE ? 'block' : 'review',
    spans,
    what: `${quoted(judging, spans)} may be enough to recognise one patient.`,
    why: 'Neighbours, family and colleagues can put these together, and then know what the patient was treated for.',
    instead: 'Change or leave out two of these, drop the place and the time, or turn the story into a general lesson.',
    evidence: scale.evidence,
  });
}
