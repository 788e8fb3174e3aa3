import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { MATTER, type Matter, matterOf, opens } from '../matter.ts';
import { isIndustry } from '../speaker.ts';
import { standings } from '../standing.ts';
import { placesOf, Weighing, weighCues, wordsAt } from '../weigh.ts';

const meta = {
  id: 'promotion/answer-off-label-questions-privately',
  family: 'promotion',
  title: 'Questions about unapproved uses are sent to medical information, and nobody from the company invites them.',
  catalogue: ['RX-12'],
  severity: 'block',
  decidedBy: 'person',
  sources: [
    {
      id: 'RX-12',
      title: 'FDA draft guidance on unsolicited requests for off-label information, December 2011 (draft)',
      locator: 'one-to-one answers',
    },
    { id: 'RX-12', title: 'FDA guidance on scientific information on unapproved uses, January 2025', locator: 'to prescribers only' },
  ],
} as const satisfies RuleMeta;

const BASE = -2.2;
const TELLS =
  /\b(?:in a (?:study|trial|survey)|(?:study|trial) of \d+|see this paper|here's a list|the data|our (?:own )?data|plenty of|lots of (?:folks|moms|mums|people|doctors)|many (?:doctors|clinicians|endos|moms|mums)|most of my docs|some (?:doctors|folks)|already (?:seeing|be a fan)|abstracts?)\b/;
/** Said of it, with no product named: the question above names it. */
const WORKS = /\bwork(?:s|ed)?\b|\bhelp(?:s|ed)\b|\b(?:great|good|fine|ok|okay|safe|game changer) (?:for|in)\b/;
/** Results handed out in the same breath. */
const HANDS =
  /\bhere(?:'s| is| are) (?:a|an|the|some|two|three)\b|\bsee this\b|\bcase (?:series|reports?)\b|\bmay interest\b|\bi'll (?:send|message|dm|share)\b|\battached\b/;
const INVITES =
  /\banyone (?:curious|interested|wondering)\b|\b(?:curious|wondering) about\b|\bprompt(?:ing)? the\b|\bdrop an email\b|\b(?:dm|pm|email|comment|message|write) (?:me )?.{0,30}(?:slides|paper|deck|one pager|reprints?|library|posters?|videos?)\b|\b(?:slides|reprints?|deck|one pager|videos?|posters?) (?:attached|available|on request)\b|\b(?:ask|ping) me for the (?:deck|slides|video|videos|paper)\b|\bdm you\b/;

const OPENING = { signals: ['medicine'], lexicon: true } as const;

export const rule: RuleModule = {
  meta,
  lexicons: MATTER,
  trigger: OPENING,
  judge(judging) {
    const { post, reading } = judging;
    if (!isIndustry(post) || post.author.role === 'device-employee' || post.kind === 'policy' || post.kind === 'bio') return;
    if (!opens(judging, OPENING)) return;
    const matter = matterOf(judging);
    const isReply = post.kind === 'reply' || post.kind === 'comment' || post.kind === 'dm' || post.thread.length > 0;
    const answers =
      isReply &&
      (matter.has('question') ||
        post.thread.length > 0 ||
        HANDS.test(reading.lower) ||
        /^(?:yes|correct|absolutely|sure|no,|right)\b/.test(reading.lower));
    const tells =
      TELLS.test(reading.lower) || HANDS.test(reading.lower) || WORKS.test(reading.lower) || matter.effects.length > 0 || matter.has('gain');
    const invites = INVITES.test(reading.lower);
    if (!(answers && tells) && !invites) return;
    const beyond = outside(judging, matter);
    const weighing = new Weighing(BASE)
      .addIf(answers && tells, 'answer', 1.5, 'a question is answered in public with results or practice')
      .addIf(invites, 'invite', 1.3, 'questions or requests are invited')
      .addIf(beyond !== undefined, 'beyond', 1.3, 'it is about a use or group outside the label', beyond)
      .addIf(matter.products.length > 0, 'product', 0.4, 'a product is named')
      .addIf(matter.has('ask'), 'ask', 0.5, 'readers are sent to ask for it', matter.first('ask'));
    weighCues(weighing, matter, {
      gain: [0.4, 'it is said to help'],
      neutral: [HANDS.test(reading.lower) ? -0.8 : -3, 'it hands the question over'],
    });
    const admits = matter.all('neutral').length > 0 && HANDS.test(reading.lower) ? matter.all('neutral')[0] : undefined;
    if (admits) weighing.add('admits', 1.8, 'it says itself that the use is not approved, and goes on', admits);
    if (weighing.total <= 0 || (beyond === undefined && !matter.has('ask') && !admits)) return;
    const spans = placesOf(judging, matter, weighing);
    judging.report({
      severity: 'block',
      spans,
      what: `${wordsAt(judging, spans)} ${invites ? 'invites' : 'answers'} questions about an unapproved use in public.`,
      why: 'Readers who did not ask, and whom nobody examined, take it as advice to use a medicine outside its label.',
      instead: 'Say only where medical information can be reached, and answer there, one to one.',
      evidence: weighing.evidence,
    });
  },
};

function outside(judging: Judging, matter: Matter) {
  return (
    matter.first('beyond') ??
    matter.groups[0] ??
    standings(matter, judging.reading.sentenceOf).find((s) => s.standing === 'not-approved')?.use ??
    matter.first('beside')
  );
}
