import { Flag, type Judging, type RuleModule, wordList } from '@precept/engine';
import type { Signal } from '@precept/model';
import { disclaimerNote, newScale, type Scale, spansOf, weigh, weighFrames, wordsAt } from '../scale.ts';
import { isBanter, laughNear, strengthOf, targetOf, tones, weighKindness, weighTones } from '../tone.ts';

const BASE = -1.9;
const REVIEW = 0.5;
const ADVISE = -0.3;

/** A name follows these at once: "Dr Keogh", "nurse Ade". */
const TITLES = wordList('conduct-titles', () =>
  ['dr', 'doctor', 'prof', 'professor', 'nurse', 'sister', 'matron', 'consultant', 'registrar'].map((w) => [w, true] as const),
);

/** No insult, bullying or gossip about colleagues, other professions or competitors. */
export const rule: RuleModule = {
  meta: {
    id: 'conduct/no-attacks-on-colleagues',
    family: 'conduct',
    title: 'Do not insult, bully or gossip about colleagues, other professions or competitors.',
    catalogue: ['PROF-09'],
    severity: 'review',
    decidedBy: 'person',
    sources: [
      { id: 'PROF-09', title: 'GMC 2024 on bullying and harassment; Intel and IBM guidelines', locator: 'disagree politely; do not pick fights' },
    ],
  },
  lexicons: [TITLES],
  trigger: { signals: ['tone'] },
  judge(judging) {
    const scale = weighAttack(judging);
    if (!scale || scale.places.length === 0 || scale.total < ADVISE) return;
    report(judging, scale);
  },
};

function weighAttack(judging: Judging): Scale | undefined {
  const found = tones(judging, ['contempt', 'mockery', 'sexual', 'slur']).filter((s) => !isBanter(s) && isAboutSomebody(judging, s));
  if (found.length === 0) return undefined;
  const scale = newScale(BASE);
  weighTones(
    scale,
    found,
    (s) => (s.type === 'sexual' ? 1.3 : s.type === 'mockery' ? 0.55 : targetOf(s) === 'unknown' ? 0.75 : 1),
    (s) => `${s.type} about a ${targetOf(s)}`,
  );
  if (namesColleague(judging)) weigh(scale, 'person', 0.9, 'a colleague is named');
  const first = scale.places[0];
  if (first && laughNear(judging, first.span)) weigh(scale, 'tone', 0.3, 'a laugh goes with it');
  if (tones(judging, ['profanity']).length > 0) weigh(scale, 'tone', 0.4, 'swearing goes with it');
  weighKindness(judging, scale, -1, -1.2);
  weighFrames(judging, scale, { fiction: -1.8, news: -1.4, historical: -1.2, quotation: -0.6, teaching: -0.5 });
  return scale;
}

/** A colleague or competitor; or one person who is no patient: harsh words at anybody are an attack. */
function isAboutSomebody(judging: Judging, s: Signal): boolean {
  const target = targetOf(s);
  if (target === 'colleague' || target === 'competitor') return true;
  return target === 'unknown' && s.type === 'contempt' && strengthOf(s) >= 2 && !judging.of('relation').some((o) => o.role === 'patient');
}

function namesColleague(judging: Judging): boolean {
  if (judging.of('person').some((s) => s.role === 'professional')) return true;
  const { flags, count } = judging.reading.tokens;
  return judging.matches(TITLES).some((m) => {
    const next = judging.reading.text[judging.reading.tokens.start[m.to] ?? 0] === '.' ? m.to + 1 : m.to;
    return next < count && ((flags[next] as number) & Flag.capital) !== 0;
  });
}

function report(judging: Judging, scale: Scale): void {
  const spans = spansOf(scale);
  judging.report({
    severity: scale.total >= REVIEW ? 'review' : 'advise',
    spans,
    what: `${wordsAt(judging, spans)} attacks a colleague, another profession or a competitor.`,
    why: `The person meant is shamed in public and cannot answer, and patients lose trust in those who treat them.${disclaimerNote(judging)}`,
    instead: 'Keep the facts, drop the person, and take the criticism to them or to the proper route.',
    evidence: scale.evidence,
  });
}
