import { Flag, type Judging, type RuleMeta, type RuleModule } from '@precept/engine';
import type { Span } from '@precept/model';
import { Scales } from '../../claim/scales.ts';
import { type TitleCue, titles } from './titles.ts';

const meta = {
  id: 'profile/true-credentials',
  family: 'profile',
  title: 'A profile gives true titles and, for those who speak of their field, role and employer.',
  catalogue: ['PROF-03', 'PROF-04'],
  severity: 'review',
  decidedBy: 'person',
  sources: [
    { id: 'PROF-03', title: 'Mayo Clinic guidelines for employees', locator: 'nos. 2 and 4' },
    { id: 'PROF-04', title: 'FSMB Model Policy Guidelines 2012', locator: 'no misrepresentation of credentials' },
    { id: 'PROF-04', title: 'AHPRA advertising guidance', locator: '"Dr" states the profession' },
  ],
  kinds: ['bio'],
} as const satisfies RuleMeta;

type Reason = readonly [weight: number, reason: string];
const WEIGHTS: Readonly<Partial<Record<TitleCue, Reason>>> = {
  unfinished: [1.2, 'training is not finished'],
  pretended: [2.6, 'a title is claimed with a wink'],
  healer: [1.5, "a healer's title of no register"],
  thin: [1.7, "a short or private qualification is used as a specialist's"],
  celebrity: [1.2, 'famous patients are suggested'],
  outcome: [1.6, 'results stand where a qualification should'],
  official: [1.6, 'an official voice is claimed'],
  honest: [-1.6, 'the limits are stated'],
  ownviews: [0.6, "views are called the author's own"],
};
const BASE = -1.4;
/** "at Norwell", "@norwell", "with the Devices team". */
const NAMES_EMPLOYER = /(?:@\s?|\b(?:at|with|for)\s+)(?:the\s+)?[\p{Lu}\w]/u;
/** A doctor's title does not need a profession where the person is a physician. */
const PHYSICIANS = new Set(['physician']);

export const rule: RuleModule = {
  meta,
  lexicons: [titles],
  trigger: { lexicon: true },
  judge(judging) {
    const scales = new Scales(BASE);
    const spans: Span[] = [];
    const cues = readCues(judging);
    for (const [cue, span] of cues) {
      const weighed = WEIGHTS[cue];
      if (!weighed || (cue === 'unfinished' && !cues.has('doctor')) || (cue === 'official' && judging.post.author.role.endsWith('-account')))
        continue;
      scales.add(`title ${cue}`, ...weighed);
      if (cue !== 'ownviews' && cue !== 'honest') spans.push(span);
    }
    weighDoctor(judging, scales, cues, spans);
    weighEmployer(judging, scales, cues, spans);
    if (scales.total > 0 && spans.length > 0) report(judging, scales, spans);
  },
};

function readCues(judging: Judging): Map<TitleCue, Span> {
  const { start, end, flags } = judging.reading.tokens;
  const cues = new Map<TitleCue, Span>();
  for (const m of judging.matches(titles)) {
    const isDenied = m.value !== 'honest' && ((flags[m.from] as number) & Flag.negated) !== 0;
    const isQuoted = m.value === 'doctor' && ((flags[m.from] as number) & Flag.quoted) !== 0;
    if (!isDenied && !isQuoted && !cues.has(m.value)) cues.set(m.value, { start: start[m.from] as number, end: end[m.to - 1] as number });
  }
  return cues;
}

/** "Dr" by somebody who is no doctor, or who does not say of what. */
function weighDoctor(judging: Judging, scales: Scales, cues: ReadonlyMap<TitleCue, Span>, spans: Span[]): void {
  const { role, jurisdiction } = judging.post.author;
  const doctor = cues.get('doctor');
  if (!doctor || PHYSICIANS.has(role)) return;
  const explained = cues.has('profession') || (role === 'dentist' && cues.has('dental'));
  scales.add(
    'title doctor',
    role === 'student' || role === 'influencer' || role === 'staff' || role === 'nurse' ? 1.8 : 0.6,
    "a doctor's title is used",
  );
  if (explained && !cues.has('unfinished')) scales.add('title profession', jurisdiction === 'AU' ? -2 : -1.4, 'the profession or field is stated');
  if (cues.has('advises')) scales.add('title advises', 0.8, 'readers are invited to consult');
  spans.push(doctor);
}

/** Somebody of a company who speaks of its field under "views my own" without naming it. */
function weighEmployer(judging: Judging, scales: Scales, cues: ReadonlyMap<TitleCue, Span>, spans: Span[]): void {
  const { role } = judging.post.author;
  const views = cues.get('ownviews');
  if (!views || cues.has('employer') || NAMES_EMPLOYER.test(judging.reading.text) || (role !== 'pharma-employee' && role !== 'device-employee'))
    return;
  const field =
    judging.signals.some((s) => s.kind === 'medicine' || s.kind === 'condition' || (s.kind === 'claim' && s.value?.health === true)) ||
    cues.has('field');
  scales.addIf(field, 'title field', 1.3, "the employer's field is named, the employer is not");
  spans.push(views);
}

function report(judging: Judging, scales: Scales, spans: readonly Span[]): void {
  const quoted = spans.map((s) => `"${judging.reading.text.slice(s.start, s.end)}"`).slice(0, 3);
  judging.report({
    severity: scales.total > 0.8 ? 'review' : 'advise',
    spans,
    what: `In the profile, ${quoted.join(', ')} may give a wrong idea of training, title or employer.`,
    why: 'People who look for care trust the title and follow advice they would otherwise question.',
    instead: 'Write the degree, the register and the role as they stand in your record, and name the employer where you speak of its field.',
    evidence: scales.evidence,
  });
}
