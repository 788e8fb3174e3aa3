import { Flag, type Judging, lexicon, type RuleMeta, type RuleModule } from '@precept/engine';
import type { Severity } from '@precept/model';
import { isMarked, placeOf } from '../../shared/place.ts';
import { Weighing, wordsAt } from '../../weighing.ts';

const meta = {
  id: 'service/hide-only-the-removable',
  family: 'service',
  title: 'Spam, abuse of persons and false offers are named by their class; criticism is never one.',
  catalogue: ['MOD-04', 'MOD-05'],
  severity: 'review',
  decidedBy: 'person',
  sources: [
    { id: 'MOD-04', title: 'Comment policies of providers', locator: 'classes of what is removed' },
    { id: 'MOD-05', title: 'Lindke v. Freed, 601 U.S. 187 (2024)', locator: 'public bodies and viewpoint' },
  ],
  directions: ['inbound'],
} as const satisfies RuleMeta;

const UNWANTED = lexicon('unwanted-comments', {
  spam: [
    '(dm|whatsapp|telegram|inbox|text|message|contact) (me|him|her|us) (on|at|for|now|if|to)',
    '(on|via) (whatsapp|telegram)',
    '(check|click|visit|see) (out)? (my|the) (page|profile|bio|link|channel|site|shop)',
    'link (in|on) (my|the) (bio|page|profile)',
    '(link|code) (below|in bio)',
    '(followers|likes|views|reviews) (for|cheap|<num>|only|each|package|packages)',
    '(<num>|k) followers',
    '(real|cheap|buy|5 star|five star|google) (followers|likes|reviews)',
    '(crypto|bitcoin|forex|nft|binary options|trading platform|invest with|investment manager|recovered my|recover my (lost)? (money|funds|account))',
    '(earn|make|made|won|win|invest) (up to)? ($|£|€|<num>) * (a|per|in|daily|weekly|from)',
    'work from home',
    '(we|i) (sell|supply|offer|provide) (cheap|quality|bulk|original|followers|reviews|backlinks|seo|leads|web|website|solar|furniture|uniforms)',
    '(increase|boost|grow) (your)? (sales|traffic|followers|ranking|business|visibility)',
    '(seo|backlinks|web design|lead generation|guest post|rate card)',
    '(reply|dm|type|comment) (yes|sweet|info|interested|link) (for|to)',
    '(free|limited) (gift card|iphone|giveaway|spins)',
    '(hot|single) (girls|ladies|women) (near|in|waiting)',
    'promo code',
  ],
  offer: [
    '(buy|order|get|selling|sell|sells|ship|shipping) (oxy|oxycodone|xanax|adderall|percocet|tramadol|codeine|viagra|ozempic|valium|ketamine|fentanyl|pills|meds|steroids|prescriptions|degrees|diplomas|certificates|licences|licenses)',
    '(no|without) (prescription|script) (needed|required)',
    '(fake|real) (degree|diploma|nursing licence|nursing license|vaccine card|certificate|sick note)',
    '(kidney|organ) (for sale|buyers|donors needed)',
  ],
  impersonation: [
    '(your|the) (account|page) (has|will|is) (been)? (be|suspended|disabled|reported|deleted|violated|restricted|removed|verified)',
    '(verify|confirm) your (account|page|identity|payment|badge)',
    '(meta|facebook|instagram|twitter|x) (support|security|help|team|copyright)',
    'community standards',
    'copyright (violation|infringement|notice)',
  ],
  critic: ['(waited|waiting|rude|bill|charged|appointment|complaint|staff|nurse|doctor|disgrace|worst|ashamed)'],
});

const CLASS = { spam: 'spam', offer: 'an illegal offer', impersonation: 'a false notice' } as const;
const BASE: Readonly<Record<keyof typeof CLASS, number>> = { spam: 0.1, offer: 0.8, impersonation: 0.5 };

export const rule: RuleModule = {
  meta,
  lexicons: [UNWANTED],
  trigger: { lexicon: true },
  judge(judging) {
    const found = judging.matches(UNWANTED).filter((m) => !isMarked(judging, m, Flag.quoted | Flag.negated));
    for (const type of ['offer', 'impersonation', 'spam'] as const) {
      const own = found.filter((m) => m.value === type);
      const first = own[0];
      if (first === undefined) continue;
      const weighing = new Weighing(BASE[type] - 0.9).add(type, 0.7, `it reads like ${CLASS[type]}`, placeOf(judging, first));
      for (const m of own.slice(1, 3)) weighing.add(type, 0.6, `it reads like ${CLASS[type]}`, placeOf(judging, m));
      weighing.addIf(judging.of('url').length > 0, 'url', 0.4, 'it carries a link');
      weighing.addIf(judging.of('money').length > 0, 'money', 0.4, 'it names a price');
      weighing.addIf(
        found.some((m) => m.value === 'critic'),
        'complaint',
        -0.8,
        'it also complains, and complaints stay',
      );
      if (weighing.total > 0) return report(judging, weighing, CLASS[type], type === 'offer' ? 'review' : 'advise');
    }
  },
};

function report(judging: Judging, weighing: Weighing, kind: string, severity: Severity): void {
  const spans = weighing.spans();
  judging.report({
    severity,
    spans,
    what: `The words ${wordsAt(judging, spans)} read like ${kind}.`,
    why: 'Readers may follow it and lose money or health; hidden without a reason, it also looks like silencing.',
    instead: `Keep a copy, hide it under the written class (${kind}), all senders alike, and note the reason.`,
    evidence: weighing.evidence,
  });
}
