import { Flag, type Judging, Kind, type Match, type RuleModule, Seen } from '@precept/engine';
import type { Span } from '@precept/model';
import { disclaimerNote, newScale, type Scale, spansOf, weigh, weighFrames, wordsAt } from '../scale.ts';
import { ACCUSATIONS, type AccusationWord } from './phrases.ts';

const BASE = -2.1;
const REVIEW = 0.2;

/** No harmful allegation about a person or a business without support. */
export const rule: RuleModule = {
  meta: {
    id: 'conduct/no-unsupported-accusations',
    family: 'conduct',
    title: 'Do not accuse a person or a business of harm or crime without support.',
    catalogue: ['PROF-12'],
    severity: 'review',
    decidedBy: 'person',
    sources: [{ id: 'PROF-12', title: 'Kestrel guidelines 2011', locator: 'false or harmful statements; defamation law by country' }],
    directions: ['outbound', 'inbound'],
  },
  lexicons: [ACCUSATIONS],
  trigger: { lexicon: true },
  judge(judging) {
    const scale = weighAccusation(judging);
    if (scale && scale.total >= REVIEW) report(judging, scale);
  },
};

function weighAccusation(judging: Judging): Scale | undefined {
  const matches = judging.matches(ACCUSATIONS);
  const charges = matches.filter((m) => (m.value === 'crime' || m.value === 'unsafe') && !isDenied(judging, m));
  const first = charges[0];
  if (!first) return undefined;
  const scale = newScale(BASE);
  for (const [i, m] of charges.slice(0, 3).entries())
    weigh(scale, ACCUSATIONS.name, (m.value === 'crime' ? 1.5 : 1.6) / 2 ** i, 'a charge of harm or crime', spanOf(judging, m));
  const name = nameNear(judging, charges);
  if (name) weigh(scale, 'person', 1.6, 'somebody is named or easily found', name);
  else if (has(matches, 'named')) weigh(scale, ACCUSATIONS.name, 0.9, 'a business or a colleague is meant');
  else weigh(scale, ACCUSATIONS.name, -1, 'nobody in particular is meant');
  if (has(matches, 'spread')) weigh(scale, ACCUSATIONS.name, 0.9, 'readers are asked to spread it');
  if (has(matches, 'hearsay')) weigh(scale, ACCUSATIONS.name, 0.9, 'it rests on hearsay');
  if (has(matches, 'source') || hasLink(judging)) weigh(scale, ACCUSATIONS.name, -2, 'a court, an inspector or a source is named');
  if (has(matches, 'opinion')) weigh(scale, ACCUSATIONS.name, -0.8, 'it is said as an opinion');
  weighFrames(judging, scale, { fiction: -2, news: -1.5, historical: -1.5, teaching: -0.8, 'general-info': -1 });
  return scale;
}

const has = (matches: readonly Match<AccusationWord>[], value: AccusationWord): boolean => matches.some((m) => m.value === value);

function isDenied(judging: Judging, m: Match<unknown>): boolean {
  return ((judging.reading.tokens.flags[m.from] ?? 0) & (Flag.negated | Flag.quoted)) !== 0;
}

function spanOf(judging: Judging, m: Match<unknown>): Span {
  const { start, end } = judging.reading.tokens;
  return { start: start[m.from] ?? 0, end: end[m.to - 1] ?? 0 };
}

const TITLES = /\b(?:[Dd][Rr]|[Dd]octor|[Pp]rof|[Pp]rofessor|[Nn]urse|[Ss]ister|[Mm]atron|[Mm]rs?|[Mm]s|[Mm]iss|[Dd]ra)\.? "?[A-Z][\p{L}.'-]*/u;
const BUSINESS =
  /\b[A-Z][\p{L}'.-]+(?: [A-Z][\p{L}'.-]+)? (?:Clinic|Clinics|Hospital|Practice|Pharmacy|Dental|Dentists?|Surgery|Centre|Center|Care|Home|Labs?|Pharma|Medical|Health|Ortho|Orthopaedics|Wellness|Devices|General|Spa|Aesthetics)\b/u;

/** "Valmere's pumps". */
const OWNED =
  /(?<=\p{Ll}[,;]? )[A-Z][\p{Ll}]{3,}'s (?:pumps?|devices?|drugs?|valves?|stents?|implants?|clinics?|products?|data|lab|team|staff|hips?|trials?)\b/u;

/** A person or business near a charge: in its sentence or next to it. */
function nameNear(judging: Judging, charges: readonly Match<unknown>[]): Span | undefined {
  const { reading } = judging;
  const first = charges[0];
  if (!first) return undefined;
  const at = reading.tokens.start[first.from] ?? 0;
  const isClose = (s: Span): boolean => Math.abs(s.start - at) < 160;
  const signal = judging.signals.find(
    (s) =>
      isClose(s) &&
      ((s.kind === 'person' && (s.role === 'professional' || s.role === 'unknown') && s.type === 'name' && s.confidence > 0.5) ||
        (s.kind === 'affiliation' && s.type === 'competitor') ||
        (s.kind === 'facility-unit' && typeof s.value?.name === 'string' && s.confidence > 0.6)),
  );
  if (signal) return signal;
  for (const pattern of [TITLES, BUSINESS, OWNED]) {
    const found = pattern.exec(reading.text);
    const span = found && { start: found.index, end: found.index + found[0].length };
    if (span && isClose(span)) return span;
  }
  return undefined;
}

function hasLink(judging: Judging): boolean {
  const { kind, count, seen } = judging.reading.tokens;
  if (!(seen & Seen.url)) return false;
  for (let i = 0; i < count; i++) if (kind[i] === Kind.url) return true;
  return false;
}

function report(judging: Judging, scale: Scale): void {
  const spans = spansOf(scale, 3);
  judging.report({
    severity: 'review',
    spans,
    what: `${wordsAt(judging, spans)} accuses somebody of harm or crime, and the post gives no support for it.`,
    why: `A person or a business can lose its name and its living by a charge that nobody has tested.${disclaimerNote(judging)}`,
    instead:
      judging.post.direction === 'inbound'
        ? 'Open a case, ask for the facts in private, and pass it to those who can look into it.'
        : 'Link the finding of a court or an inspector, or take it to the regulator or the complaints route.',
    evidence: scale.evidence,
  });
}
