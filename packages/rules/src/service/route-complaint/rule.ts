import { Flag, type Judging, lexicon, type RuleMeta, type RuleModule } from '@precept/engine';
import type { Signal } from '@precept/model';
import { Weighing, weighFrames, wordsAt } from '../../weighing.ts';

const meta = {
  id: 'service/route-complaint',
  family: 'service',
  title: 'Service issues are acknowledged without detail and sent to the help line.',
  catalogue: ['MOD-01'],
  severity: 'review',
  decidedBy: 'person',
  sources: [{ id: 'MOD-01', title: 'Kestrel, guidelines for social media, 2011', locator: 'service issues go to the help line' }],
  directions: ['outbound', 'inbound'],
} as const satisfies RuleMeta;

const WORDS = lexicon('service-answers', {
  detail: [
    '(drop|post|send|share|give|comment|reply|leave|put|tell|pop) (us|me|with)? (your|ur|the) (account|order|ticket|policy|case|booking|member|reference|invoice|patient|phone|mrn|hospital|insurance|nhs|date|dob|claim)',
    'order number and',
    'account number and',
    '(your|ur) date of birth',
    'date of birth (here|in the comments|below)',
    'ticket number in the comments',
    '(number|dob) (right here|here|below|in the comments)',
  ],
  deal: [
    "(we'll|we will|we can|i'll|i can|we) (take off|knock|waive|refund|credit|cancel|write off|halve|deduct|reverse|compensate|reduce|remove|half)",
    '(knock|take) * off',
    'your bill of',
    'half off for you',
    'vouchers and we',
    'send you (a|some) (voucher|vouchers|gift)',
    'if you delete',
    'if you remove (your|the) review',
    'take the review down',
  ],
  thanks: [
    'thank (you|u)',
    'thanks',
    'brilliant',
    'amazing',
    'love',
    'loved it',
    'lovely',
    'grateful',
    'wonderful',
    'excellent',
    'legends',
    'shout out',
    'shoutout',
    'well done',
    '5 stars',
    'five stars',
    'best',
    'kind',
    'kudos',
    'bless',
    'quick',
    'worth the wait',
    'no complaints',
    'terrific',
  ],
  route: [
    '(help|reach|call|ring|contact|email) (you|us|them)? (at|on|the|our)',
    'billing can help',
    'can help',
    'help line',
    'helpline',
    'front desk',
    'patient relations',
    'pals',
    'customer care',
    'sorry about',
    'sorry for',
  ],
});

const BASE_IN = -1.2;
const BASE_OUT = -1.4;

export const rule: RuleModule = {
  meta,
  lexicons: [WORDS],
  trigger: { lexicon: true, signals: ['complaint'] },
  judge(judging) {
    const isInbound = judging.post.direction === 'inbound';
    const weighing = isInbound ? weighInbound(judging) : weighOutbound(judging);
    if (!weighing || weighing.total <= 0 || weighing.places.length === 0) return;
    if (isInbound) reportInbound(judging, weighing);
    else reportOutbound(judging, weighing);
  },
};

const place = (judging: Judging, m: { from: number; to: number }): { start: number; end: number } => ({
  start: judging.reading.tokens.start[m.from] as number,
  end: judging.reading.tokens.end[m.to - 1] as number,
});

function weighInbound(judging: Judging): Weighing | undefined {
  const complaints = judging.of('complaint');
  if (complaints.length === 0) return undefined;
  const weighing = new Weighing(BASE_IN);
  const seen = new Set<string>();
  for (const c of complaints) {
    const isNew = !seen.has(c.type ?? '');
    seen.add(c.type ?? '');
    if (seen.size > 3) break;
    weighing.add(`complaint ${c.type}`, (isNew ? 1.9 : 0.5) * c.confidence, REASON[c.type ?? ''] ?? 'a complaint', c);
  }
  weighing.addIf(
    judging.of('tone').some((s) => s.type === 'anger' || s.type === 'profanity'),
    'tone',
    0.5,
    'it is angry',
  );
  weighing.addIf(/[!?]{2}|\b(?:NOT|NEVER|AGAIN|STILL|NOBODY|ONLY|NOW)\b/.test(judging.reading.text), 'emphasis', 0.3, 'it is pressing');
  const thanks = judging.matches(WORDS).filter((m) => m.value === 'thanks').length;
  weighing.addIf(thanks > 0, 'thanks', -0.9 * Math.min(2, thanks), 'it thanks or praises');
  weighFrames(judging, weighing);
  return weighing;
}

const REASON: Readonly<Record<string, string>> = {
  wait: 'a long wait',
  billing: 'a bill or payment',
  appointment: 'an appointment or a call not answered',
  portal: 'the portal, the site or records',
  staff: 'how staff behaved',
  food: 'the food',
  access: 'parking, access or lost property',
  product: 'an order or product',
};

/** Outbound: an answer that asks for details in public or settles the matter there. */
function weighOutbound(judging: Judging): Weighing | undefined {
  const { flags } = judging.reading.tokens;
  const found = judging
    .matches(WORDS)
    .filter((m) => (m.value === 'detail' || m.value === 'deal') && ((flags[m.from] as number) & Flag.negated) === 0);
  if (found.length === 0) return undefined;
  const weighing = new Weighing(BASE_OUT);
  const seen = new Set<string>();
  for (const m of found) {
    if (seen.has(m.value)) continue;
    seen.add(m.value);
    weighing.add(
      'answer',
      1.3,
      m.value === 'detail' ? 'details of the case are asked for in public' : 'the matter is settled in public',
      place(judging, m),
    );
  }
  const billing = judging.of('complaint').find((c: Signal) => c.type === 'billing' || c.type === 'access' || c.type === 'product');
  weighing.addIf(billing !== undefined, 'complaint', 0.4, 'it is about a bill, an order or a fee', billing);
  weighing.addIf(judging.post.author.role.endsWith('-account'), 'author', 0.4, 'an organisation answers');
  weighing.addIf(judging.post.kind === 'reply' || judging.post.kind === 'comment', 'kind', 0.3, 'it answers somebody in public');
  weighing.addIf(judging.post.kind === 'dm', 'kind', -0.5, 'it is a private message');
  weighFrames(judging, weighing);
  return weighing;
}

function reportInbound(judging: Judging, weighing: Weighing): void {
  const spans = weighing.spans();
  judging.report({
    severity: weighing.total > 0.3 ? 'review' : 'advise',
    spans,
    what: `The words ${wordsAt(judging, spans)} bring a complaint or a request for service.`,
    why: 'The person who complains waits, and other readers see how they are answered.',
    instead: 'Acknowledge it without any detail, and give the line or page that can settle it.',
    evidence: weighing.evidence,
  });
}

function reportOutbound(judging: Judging, weighing: Weighing): void {
  const spans = weighing.spans();
  judging.report({
    severity: 'review',
    spans,
    what: `The words ${wordsAt(judging, spans)} handle one person's case in public.`,
    why: 'The answer shows that the person is a customer or patient, and draws details into a place where anybody reads them.',
    instead: 'Say sorry for the trouble, and give the help line or page where the matter is settled in private.',
    evidence: weighing.evidence,
  });
}
