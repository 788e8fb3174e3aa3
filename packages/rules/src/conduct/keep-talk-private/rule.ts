import { Flag, type Judging, type RuleModule, tokenAt } from '@precept/engine';
import type { Signal } from '@precept/model';
import { disclaimerNote, newScale, type Scale, spansOf, weigh, weighFrames, wordsAt } from '../scale.ts';

const BASE = -1.9;
const REVIEW = 0.1;
const WEIGHT: Readonly<Record<string, number>> = { screenshot: 2.1, message: 1.7, meeting: 1.6, overheard: 1.5, confidence: 1.3 };

/** No messages, meetings or corridor talk without the consent of those who spoke. */
export const rule: RuleModule = {
  meta: {
    id: 'conduct/keep-talk-private',
    family: 'conduct',
    title: 'Keep messages, meetings and talk in confidence private.',
    catalogue: ['PROF-11'],
    severity: 'review',
    decidedBy: 'person',
    sources: [
      {
        id: 'PROF-11',
        title: 'Kestrel guidelines 2011; Roche professional rules',
        locator: 'approval of those involved; two-party consent statutes',
      },
    ],
  },
  trigger: { signals: ['private-talk'] },
  judge(judging) {
    const talk = judging.of('private-talk').filter((s) => s.value?.allowed !== true);
    if (talk.length === 0) return;
    const scale = weighTalk(judging, talk);
    if (scale.total >= REVIEW) report(judging, scale);
  },
};

function weighTalk(judging: Judging, talk: readonly Signal[]): Scale {
  const scale = newScale(BASE);
  const types = new Set<string>();
  for (const s of talk) {
    const type = s.type ?? 'message';
    const again = types.has(type) ? 0.3 : 1;
    types.add(type);
    const open = s.value?.open === true ? 0.3 : 1;
    weigh(scale, 'private-talk', (WEIGHT[type] ?? 1) * s.confidence * again * open, REASON[type] ?? 'private talk', s);
  }
  if (hasQuote(judging)) weigh(scale, 'reading', 0.7, 'words of somebody else are quoted');
  if (judging.signals.some(isWorkPerson)) weigh(scale, 'tone', 0.6, 'somebody from work is spoken of');
  if (judging.of('confidential').some((s) => s.value?.published !== true && s.confidence > 0.4))
    weigh(scale, 'confidential', 0.5, 'it is about inside matters');
  if (judging.of('tone').some((s) => s.value?.banter === true)) weigh(scale, 'tone', -0.8, 'it is about sport, food or things');
  weighKind(judging, scale);
  weighFrames(judging, scale, { fiction: -1.5, news: -1.5, historical: -1.2, teaching: -0.8, consent: -1.5, 'general-info': -0.8 });
  return scale;
}

const REASON: Readonly<Record<string, string>> = {
  screenshot: 'a screenshot or recording of talk',
  message: 'a private message',
  meeting: 'words said in a meeting',
  overheard: 'words overheard',
  confidence: 'told in confidence',
};

function isWorkPerson(s: Signal): boolean {
  return (
    (s.kind === 'tone' && s.value?.target === 'colleague') ||
    (s.kind === 'relation' && s.type === 'colleague') ||
    (s.kind === 'person' && s.role === 'professional')
  );
}

function hasQuote(judging: Judging): boolean {
  const { flags, count } = judging.reading.tokens;
  let run = 0;
  for (let i = 0; i < count; i++) {
    run = (flags[i] as number) & Flag.quoted ? run + 1 : 0;
    if (run >= 4) return true;
  }
  return /(?:^|[\s:(])'[^']{15,}'/.test(judging.reading.text);
}

function weighKind(judging: Judging, scale: Scale): void {
  const warm = judging.of('tone').filter((s) => s.type === 'kind' && s.confidence > 0.5);
  if (warm.length > 0) weigh(scale, 'tone', -0.7 * Math.min(2, warm.length), 'kind words stand beside it');
}

function report(judging: Judging, scale: Scale): void {
  const spans = spansOf(scale, 3);
  const isQuestion = spans.every((s) => ((judging.reading.tokens.flags[tokenAt(judging.reading, s.start)] ?? 0) & Flag.question) !== 0);
  if (isQuestion && scale.total < REVIEW + 0.8) return;
  judging.report({
    severity: 'review',
    spans,
    what: `${wordsAt(judging, spans)} ${spans.length > 1 ? 'make' : 'makes'} a private conversation public.`,
    why: `Those who spoke trusted that it stays in the room, and people named in it cannot answer.${disclaimerNote(judging)}`,
    instead: 'Ask those involved, tell only what is public already, or take the matter to the proper route.',
    evidence: scale.evidence,
  });
}
