import type { Judging, Match, RuleModule } from '@precept/engine';
import type { Severity, Span } from '@precept/model';
import { newScale, type Scale, spansOf, weigh, wordsAt } from '../../conduct/scale.ts';
import { TIES, type TieWord } from './phrases.ts';

const BASE = -3;
const SOME = 0;
/** A tie is asked for … */
const ASKS: readonly TieWord[] = ['connect', 'romance', 'gift', 'pressure'];
/** … and something beside it makes the tie a question. */
const TELLS: readonly TieWord[] = ['care', 'romance', 'gift', 'boss', 'inform', 'pressure'];

/** Patients and their families stay off personal accounts; no second tie beside care. */
export const rule: RuleModule = {
  meta: {
    id: 'boundary/keep-patients-off-personal-accounts',
    family: 'boundary',
    title: 'Keep patients and their families off personal accounts, and let no second tie grow beside care.',
    catalogue: ['BND-01', 'BND-02', 'BND-03', 'BND-04'],
    severity: 'review',
    decidedBy: 'person',
    sources: [
      { id: 'BND-01', title: 'Mayo guideline 7; FSMB 2012', locator: 'friend requests of patients discouraged, earlier friendship excepted' },
      { id: 'BND-02', title: 'Mayo guideline 8', locator: 'connections at work are voluntary' },
      { id: 'BND-03', title: 'AMA Code of Medical Ethics; ANA principles', locator: 'professional boundaries, dual relationships' },
    ],
    directions: ['outbound', 'inbound'],
    kinds: ['dm', 'request', 'post', 'reply', 'comment', 'bio'],
  },
  lexicons: [TIES],
  trigger: { lexicon: true },
  judge(judging) {
    const matches = judging.matches(TIES);
    const seen = new Set(matches.map((m) => m.value));
    const isAsked = judging.post.kind === 'request' || ASKS.some((v) => seen.has(v));
    if (!isAsked || !(TELLS.some((v) => seen.has(v)) || judging.signals.some((s) => s.kind === 'relation' || s.kind === 'care'))) return;
    const scale = weighTie(judging, matches);
    if (scale.places.length > 0 && scale.total >= SOME) report(judging, scale, matches);
  },
};

function weighTie(judging: Judging, matches: readonly Match<TieWord>[]): Scale {
  const scale = newScale(BASE);
  const speak = (value: TieWord, weight: number, reason: string): boolean => {
    const found = matches.filter((m) => m.value === value);
    const first = found[0];
    if (!first) return false;
    weigh(scale, TIES.name, weight * Math.min(1.35, 0.85 + found.length * 0.15), reason, spanOf(judging, first));
    return true;
  };
  const isRequest = judging.post.kind === 'request';
  const isDirect = isRequest || judging.post.kind === 'dm';
  const connects = speak('connect', 1.4, 'a personal connection is asked for or told of');
  if (isRequest) weigh(scale, 'post', 1.4, 'it is a connection request');
  else if (judging.post.kind === 'dm') weigh(scale, 'post', 0.5, 'it is a direct message');
  const romance = speak('romance', 1.9, 'a private meeting or more is proposed');
  if (romance && judging.post.direction === 'inbound') weigh(scale, 'post', 0.9, 'it comes to somebody known through work');
  speak('gift', 1.2, 'money, a favour or a business tie');
  const tells = careTold(judging, matches);
  if (tells) weigh(scale, tells.signal, tells.weight, 'it tells of care', tells.span);
  if (!isDirect && !romance && !(connects && tells?.signal === TIES.name)) weigh(scale, 'post', -1, 'it is not addressed to one person');
  if (speak('boss', 1.6, 'a superior writes')) speak('pressure', 1.9, 'pressure to connect');
  else if (matches.some((m) => m.value === 'pressure')) speak('pressure', 0.8, 'pressure to connect');
  speak('inform', 0.8, 'health matters would move into a private channel');
  const against = (value: TieWord, weight: number, reason: string): void => {
    if (matches.some((m) => m.value === value)) weigh(scale, TIES.name, weight, reason);
  };
  against('refuse', tells && isDirect ? -1.4 : -2.2, 'it declines, or states the rule');
  against('peer', -1.8, 'a professional acquaintance');
  against('first', -1.6, 'the friendship came first');
  against('page', -1, 'it points to the public page');
  return scale;
}

function careTold(judging: Judging, matches: readonly Match<TieWord>[]): { signal: string; weight: number; span: Span } | undefined {
  const own = matches.filter((m) => m.value === 'care');
  const first = own[0];
  const sensed = judging.signals.find(
    (s) =>
      (s.kind === 'relation' && s.role === 'patient' && s.confidence > 0.5) ||
      (s.kind === 'care' && s.confidence >= 0.7 && s.value?.about !== 'none'),
  );
  if (first) return { signal: TIES.name, weight: 1.7 + Math.min(0.8, (own.length - 1) * 0.4) + (sensed ? 0.3 : 0), span: spanOf(judging, first) };
  return sensed ? { signal: sensed.kind, weight: 1.3, span: { start: sensed.start, end: sensed.end } } : undefined;
}

function spanOf(judging: Judging, m: Match<unknown>): Span {
  const { start, end } = judging.reading.tokens;
  return { start: start[m.from] ?? 0, end: end[m.to - 1] ?? 0 };
}

function report(judging: Judging, scale: Scale, matches: readonly Match<TieWord>[]): void {
  const spans = spansOf(scale, 3);
  const isInbound = judging.post.direction === 'inbound';
  judging.report({
    severity: severityOf(isInbound, scale, matches),
    spans,
    what: `${wordsAt(judging, spans)} ${spans.length > 1 ? 'join' : 'joins'} care or work with a personal tie.`,
    why: isInbound
      ? 'A patient who becomes a contact may expect care by message, and both lose the distance that keeps care fair.'
      : 'The patient or colleague can hardly say no, their care becomes visible to others, and judgement suffers.',
    instead: isInbound
      ? 'Decline kindly with a general rule, confirm nothing about care, and point to the public page or the practice.'
      : 'Leave it unsent; keep the contact in the clinic, or point to the public page.',
    evidence: scale.evidence,
  });
}

function severityOf(isInbound: boolean, scale: Scale, matches: readonly Match<TieWord>[]): Severity {
  const isDeep = matches.some((m) => m.value === 'romance' || m.value === 'gift' || m.value === 'inform');
  if (isInbound) return isDeep && scale.total > 0.4 ? 'review' : 'advise';
  return scale.total > 0.5 ? 'review' : 'advise';
}
