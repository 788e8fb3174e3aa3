import type { Judging, Match, RuleMeta, RuleModule } from '@precept/engine';
import { Flag } from '@precept/engine';
import { helplineOf, type Span } from '@precept/model';
import { isAuthorized, weighFrames, worksInCare } from '../patient-told.ts';
import { quoted, Scale } from '../scale.ts';
import { ANSWERS } from './phrases.ts';

const meta = {
  id: 'privacy/no-confirming-reply',
  family: 'privacy',
  title: 'An answer never confirms or denies that somebody is a patient.',
  catalogue: ['PRIV-13'],
  severity: 'block',
  decidedBy: 'machine',
  kinds: ['reply', 'comment', 'dm', 'request'],
  sources: [
    { id: 'PRIV-13', title: 'HHS OCR resolution agreements', locator: 'Elite Dental Associates 2019 and New Vision Dental 2022: replies to reviews' },
    { id: 'PRIV-13', title: 'HIPAA Privacy Rule', locator: '45 CFR 164.502(a)' },
  ],
} as const satisfies RuleMeta;

const BASE = -1.8;
const SURE = 0.9;
const WEIGHT = { confirm: 2.4, deny: 3.2 } as const;

export const rule: RuleModule = {
  meta,
  lexicons: [ANSWERS],
  trigger: { lexicon: true, signals: ['care'] },
  judge(judging) {
    if (isAuthorized(judging.post)) return;
    const scale = weighAnswer(judging);
    if (scale.total > 0 && scale.spans.length > 0) report(judging, scale);
  },
};

function weighAnswer(judging: Judging): Scale {
  const { post } = judging;
  const scale = new Scale(BASE);
  const found = judging.matches(ANSWERS);
  let told = 0;
  for (const type of ['deny', 'confirm'] as const)
    for (const m of found) {
      if (m.value !== type || !isTold(judging, m, type)) continue;
      const span = spanOf(judging, m);
      if (scale.spans.some((s) => s.start < span.end && span.start < s.end)) continue;
      scale.add(
        type,
        WEIGHT[type] / (1 + told),
        type === 'deny' ? 'it says that somebody is not a patient' : 'it says or implies that somebody was cared for',
        span,
      );
      told++;
    }
  const care = judging
    .of('care')
    .filter((s) => s.confidence >= 0.6 && (s.value?.about === 'you' || s.value?.about === 'third') && s.value.singular === true);
  const past = care.find((s) => s.value?.past === true) ?? care[0];
  if (past) scale.add('care', past.value?.past === true ? 1.2 : 0.5, 'an act of care is told of the person answered', past);
  const name = judging.of('person').find((s) => s.identifies);
  if (name) scale.add('person', 0.8, 'a person is named', told > 0 || past ? name : undefined);
  if (judging.signals.some((s) => s.kind === 'condition' || s.kind === 'symptom' || s.kind === 'dose'))
    scale.add('condition', 0.4, 'an illness is spoken of');
  if (post.thread.some((t) => t.direction === 'inbound')) scale.add('thread', 0.3, 'it answers what somebody wrote');
  if (post.author.role.endsWith('-account')) scale.add('author', 0.4, 'the answer comes from a place of care');
  else if (!worksInCare(post)) scale.add('author', -1.4, 'the author does not work in care');
  if (found.some((m) => m.value === 'neutral')) scale.add('neutral', -1.6, 'it says that nothing can be confirmed or denied');
  if (judging.of('relation').some((s) => s.type === 'own-illness')) scale.add('own illness', -1, 'the author tells of their own illness');
  weighFrames(scale, judging);
  return scale;
}

/** A confirmation under "if", "whether" or a question confirms nothing; a denial does. */
function isTold({ reading }: Judging, m: Match<string>, type: 'confirm' | 'deny'): boolean {
  const flags = reading.tokens.flags[m.from] ?? 0;
  if (flags & Flag.quoted) return false;
  if (type === 'deny') return !(flags & Flag.hypothetical);
  return (
    !(flags & (Flag.hypothetical | Flag.negated)) &&
    !(flags & Flag.question && !(reading.sentences[reading.sentenceOf[m.from] ?? 0]?.question === false))
  );
}

function spanOf({ reading }: Judging, m: Match<string>): Span {
  return { start: reading.tokens.start[m.from] as number, end: reading.tokens.end[m.to - 1] as number };
}

function report(judging: Judging, scale: Scale): void {
  const helpline = helplineOf(judging.policy, judging.post.author.jurisdiction);
  const line = helpline ? ` and give the line ${helpline}` : ' and give a private line';
  const denies = scale.evidence.some((e) => e.signal === 'deny');
  judging.report({
    severity: scale.total >= SURE ? 'block' : 'review',
    spans: scale.spans,
    what: `${quoted(judging, scale.spans)} ${denies ? 'tells readers whether somebody is a patient' : 'confirms that somebody was cared for'}.`,
    why: 'The person answered loses the choice who knows that they were a patient, even if they wrote about it themselves.',
    instead: `Thank them, say that privacy rules keep you from discussing any care in public,${line}.`,
    evidence: scale.evidence,
  });
}
