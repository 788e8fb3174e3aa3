import type { Judging, RuleModule } from '@precept/engine';
import type { Signal } from '@precept/model';
import { disclaimerNote, newScale, type Scale, spansOf, weigh, weighFrames, wordsAt } from '../scale.ts';

const BASE = -1.7;
const REVIEW = 0.1;
const BLOCK = 2.2;
const WEIGHT: Readonly<Record<string, number>> = { insider: 1.8, unreleased: 2.1, leak: 1.4, exam: 2.2, security: 1.9 };
const COMPANY_ROLES = new Set(['pharma-employee', 'device-employee', 'pharma-account', 'hospital-account']);

/** Nothing that the organisation has not said yet: results, deals, closures, exam papers, security details. */
export const rule: RuleModule = {
  meta: {
    id: 'conduct/no-confidential-news',
    family: 'conduct',
    title: 'Wait with inside news, unpublished results, exam papers and security details until they are public.',
    catalogue: ['PROF-14'],
    severity: 'block',
    decidedBy: 'person',
    sources: [
      {
        id: 'PROF-14',
        title: 'Roche social media principles',
        locator: 'rule 5, only publicly available information, and the professional rule on financial data; insider-trading law',
      },
    ],
  },
  trigger: { signals: ['confidential'] },
  judge(judging) {
    const scale = weighSecrets(judging, judging.of('confidential'));
    if (scale.total >= REVIEW && scale.places.length > 0) report(judging, scale);
  },
};

function weighSecrets(judging: Judging, found: readonly Signal[]): Scale {
  const scale = newScale(BASE);
  const types = new Set<string>();
  for (const s of found) {
    const type = s.type ?? 'insider';
    const again = types.has(type) ? 0.35 : 1;
    types.add(type);
    weigh(scale, 'confidential', (WEIGHT[type] ?? 1) * s.confidence * again, REASON[type] ?? 'inside matters', s);
  }
  const first = found[0];
  if (!first) return scale;
  const isCompany = COMPANY_ROLES.has(judging.post.author.role);
  if (first.value?.market === true) weigh(scale, 'confidential', isCompany ? 1.1 : 0.8, 'the market is spoken of');
  if (first.value?.hush === true) weigh(scale, 'confidential', 0.8, 'the text says itself that it is secret');
  if (first.value?.deal === true) weigh(scale, 'confidential', 0.5, 'a closure, a deal or job cuts are spoken of');
  if (isCompany) weigh(scale, 'post', 0.5, 'the author works for the company');
  if (first.value?.published === true) weigh(scale, 'confidential', -1.9, 'the text points to a public source');
  if (judging.of('private-talk').some((s) => s.confidence > 0.4)) weigh(scale, 'private-talk', 0.5, 'it comes from private talk');
  if (judging.of('tone').some((s) => s.value?.banter === true)) weigh(scale, 'tone', -0.5, 'it is about sport, food or things');
  weighFrames(judging, scale, { fiction: -1.5, news: -1.2, historical: -1.3, teaching: -0.6, 'general-info': -0.7 });
  return scale;
}

const REASON: Readonly<Record<string, string>> = {
  insider: 'news from inside, before it is announced',
  unreleased: 'results or approvals that are not out',
  leak: 'papers meant to stay inside',
  exam: 'content of an exam',
  security: 'a security detail',
};

function report(judging: Judging, scale: Scale): void {
  const spans = spansOf(scale, 3);
  const isMarket = judging.of('confidential').some((s) => (s.value?.market === true || s.type === 'unreleased') && s.confidence > 0.4);
  judging.report({
    severity: scale.total >= BLOCK && isMarket ? 'block' : 'review',
    spans,
    what: `${wordsAt(judging, spans)} ${spans.length > 1 ? 'tell' : 'tells'} what is not public yet.`,
    why: `Investors, staff, candidates or patients can be harmed by news that comes too early, and the author may break the law.${disclaimerNote(judging)}`,
    instead: 'Wait for the public release and link to it; if something is wrong, report it through the protected route.',
    evidence: scale.evidence,
  });
}
