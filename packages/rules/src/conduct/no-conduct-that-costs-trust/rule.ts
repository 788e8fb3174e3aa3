import { Flag, type Judging, type Match, type RuleModule } from '@precept/engine';
import type { Span } from '@precept/model';
import { disclaimerNote, newScale, type Scale, spansOf, weigh, weighFrames, wordsAt } from '../scale.ts';
import { strengthOf, targetOf, tones } from '../tone.ts';
import { TRUST, type TrustWord } from './phrases.ts';

const BASE = -1.9;
const REVIEW = 0.3;
const BLOCK = 1.5;
/** Without one of these there is nothing to weigh. */
const HEADLINE: ReadonlySet<TrustWord> = new Set(['drink', 'drunk', 'drug', 'weapon', 'specimen', 'sleeping', 'clown']);

/** No drink or drugs at work, sex in a professional's name, weapons, or clowning where people are cared for. */
export const rule: RuleModule = {
  meta: {
    id: 'conduct/no-conduct-that-costs-trust',
    family: 'conduct',
    title: 'Do not show drink or drugs at work, sexual content, weapons, or clowning in care areas.',
    catalogue: ['PROF-10'],
    severity: 'block',
    decidedBy: 'person',
    sources: [
      {
        id: 'PROF-10',
        title: 'FSMB Model Policy Guidelines 2012; ACP-FSMB 2013 position 5',
        locator: 'photographs of alcohol intoxication; future implications',
      },
    ],
  },
  lexicons: [TRUST],
  trigger: { lexicon: true, signals: ['tone'] },
  judge(judging) {
    const scale = weighConduct(judging);
    if (scale && scale.total >= REVIEW && scale.places.length > 0) report(judging, scale);
  },
};

function weighConduct(judging: Judging): Scale | undefined {
  const found = judging.matches(TRUST);
  if (found.length === 0 && !judging.of('tone').some((s) => s.type === 'sexual')) return undefined;
  const matches = found.filter((m) => ((judging.reading.tokens.flags[m.from] ?? 0) & Flag.negated) === 0);
  const sexual = tones(judging, ['sexual']).filter((s) => s.confidence > 0.6);
  if (sexual.length === 0 && !matches.some((m) => HEADLINE.has(m.value))) return undefined;
  const scale = newScale(BASE);
  const first = (value: TrustWord): Match<TrustWord> | undefined => matches.find((m) => m.value === value);
  const speak = (value: TrustWord, weight: number, reason: string): boolean => {
    const m = first(value);
    if (m) weigh(scale, TRUST.name, weight, reason, spanOf(judging, m));
    return m !== undefined;
  };
  const work = first('duty') ?? first('before') ?? first('place');
  if (first('drink') || first('drunk')) {
    if (work) {
      speak('drink', 0.8, 'drink');
      speak('drunk', 1, 'being drunk');
      if (first('drink') && nearTogether(judging, first('drink'), work))
        weigh(scale, TRUST.name, 0.7, 'drink and work stand in one sentence', spanOf(judging, work));
      speak('duty', 1, 'on duty or in uniform');
      speak('before', 0.9, 'before work');
      speak('place', 0.9, 'in a care area');
    }
  }
  if (first('drug') && work) {
    speak('drug', 1.6, 'drugs');
    weigh(scale, TRUST.name, 0.9, 'beside work', spanOf(judging, work));
  }
  if (first('weapon') && !first('handle') && (work || judging.of('relation').length > 0)) speak('weapon', 2.3, 'a weapon');
  if (speak2(judging, scale, first('specimen'), first('clown'), 2.7, 'clowning with something taken from a body'))
    speak('place', 0.4, 'in a care area');
  if (first('sleeping') && (first('film') || first('clown')))
    speak2(judging, scale, first('sleeping'), first('clown') ?? first('film'), 2.5, 'a person who cannot object is filmed');
  else if (first('clown') && first('place') && first('film'))
    speak2(judging, scale, first('place'), first('clown'), 1.1, 'clowning filmed in a care area');
  for (const s of sexual) if (targetOf(s) !== 'system') weigh(scale, 'tone', strengthOf(s) === 3 ? 2.8 : 1.7, 'sexual content', s);
  if (scale.places.length === 0) return undefined;
  if (sexual.length > 0 && judging.post.kind === 'dm') weigh(scale, 'post', 0.9, 'it is sent to one person');
  if (first('off')) weigh(scale, TRUST.name, -1.5, 'off duty, or about health');
  weighFrames(judging, scale, { fiction: -1.6, news: -1.4, historical: -1.2, teaching: -0.6, 'general-info': -0.8, consent: -0.6 });
  return scale;
}

function speak2(
  judging: Judging,
  scale: Scale,
  a: Match<TrustWord> | undefined,
  b: Match<TrustWord> | undefined,
  weight: number,
  reason: string,
): boolean {
  if (!a || !b || !nearTogether(judging, a, b)) return false;
  weigh(scale, TRUST.name, weight * 0.6, reason, spanOf(judging, a));
  weigh(scale, TRUST.name, weight * 0.4, reason, spanOf(judging, b));
  return true;
}

function nearTogether(judging: Judging, a: Match<unknown> | undefined, b: Match<unknown>): boolean {
  return a !== undefined && Math.abs((judging.reading.sentenceOf[a.from] ?? 0) - (judging.reading.sentenceOf[b.from] ?? 0)) <= 1;
}

function spanOf(judging: Judging, m: Match<unknown>): Span {
  const { start, end } = judging.reading.tokens;
  return { start: start[m.from] ?? 0, end: end[m.to - 1] ?? 0 };
}

function report(judging: Judging, scale: Scale): void {
  const spans = spansOf(scale, 3);
  const isSexual = tones(judging, ['sexual']).some((s) => strengthOf(s) === 3 && s.confidence > 0.6);
  judging.report({
    severity: isSexual && judging.post.kind === 'dm' && scale.total >= BLOCK ? 'block' : 'review',
    spans,
    what: `${wordsAt(judging, spans)} ${spans.length > 1 ? 'show' : 'shows'} conduct that patients would not want near their care.`,
    why: `Patients who see it lose trust, and people shown without being asked are exposed.${disclaimerNote(judging)}`,
    instead: 'Leave it out, or show the moment without uniform, workplace or other people; an ordinary social life off duty is fine.',
    evidence: scale.evidence,
  });
}
