import { Flag, type Judging, lexicon, type Match, type RuleMeta, type RuleModule } from '@precept/engine';
import { helplineOf } from '@precept/model';
import { isMarked, placeOf } from '../../shared/place.ts';
import { Weighing, wordsAt } from '../../weighing.ts';

const meta = {
  id: 'safety/answer-reporters-well',
  family: 'safety',
  title: 'Whoever reports harm is thanked and given the safety line: no argument, no diagnosis, no promotion.',
  catalogue: ['PV-08'],
  severity: 'review',
  decidedBy: 'person',
  sources: [{ id: 'PV-08', title: 'EMA GVP Module VI and ICH E2D(R1), practice', locator: 'how a report from a digital channel is answered' }],
  kinds: ['reply', 'comment', 'dm'],
} as const satisfies RuleMeta;

const OURS =
  '(our|the|this|that|any) (drug|medicine|product|tablets|tablet|pill|pills|vaccine|jab|cream|device|pump|inhaler|treatment|patch|injection|formula)';

const ANSWERS = lexicon('answers-to-reporters', {
  deny: [
    `(not|isn't|isnt|never|nothing to do) (from|with|because of|due to|caused by|related to) ${OURS}`,
    `(cannot|can't|cant|couldn't|could not) (be|have been|come from|be from) (from|caused by|due to)? ${OURS}`,
    "(it|that|this) (cannot|can't|couldn't|could not|won't) be (us|ours|related|our fault)",
    "(not|isn't|isnt) (our|the) (fault|drug's fault|product's fault)",
    '(unrelated|not related|no link|no connection) (to|with)?',
    `${OURS} (does not|doesn't|doesnt|never|cannot|can't|wouldn't) (cause|causes|do|does|make|makes|give|gives|lead|leads)`,
    `${OURS} (is|are) (completely|totally|perfectly|100|very|entirely)? (safe|harmless|fine)`,
    '(nobody|no one|noone) else (has|had|ever|is) (had|complained|reported|said|told|that)',
    'never (heard|seen) (of)? (that|this|such)',
    '(you|they) (must|probably) (have|had|did|took) (done|taken|used|it|something|other|wrong|the wrong)',
    '(all|just|only) in (your|her|his) head',
    '(stop|quit) (spreading|scaring|lying|complaining|whining)',
    'that is (impossible|nonsense|not true)',
    "you (are|re|'re) (lying|exaggerating|wrong|imagining)",
  ],
  diagnose: [
    "(probably|likely|surely|clearly|obviously|just|only|sounds like|must be|could be|may be|might be|it's|it is) (just|only|a|an|the)? (flu|virus|cold|bug|anxiety|stress|nerves|allergy|allergies|age|ageing|hormones|menopause|dehydration|food poisoning|infection|panic attack|placebo|coincidence|normal)",
    '(totally|completely|perfectly|quite)? normal (at first|in the beginning|and will pass|with this)',
    '(it|they|that) (will|should) (pass|go away|settle|stop) (in|by itself|on its own|soon|after)',
    '(keep|carry on|continue) (taking|using|going)',
    '(try|take) (half|less|more|two|it with|it at|them with)',
  ],
  promote: [
    '(try|switch to|have you tried|why not try|upgrade to) (our|the) (new|other|extra|plus|forte|gentle)',
    '(use|here is|get) (code|this code|a coupon|a voucher|off your next)',
    '(most|many|thousands of|other|millions of) (of our)? (people|patients|users|customers) (love|swear by|are happy|rave|have no)',
    'rated (<num>|five|5)',
  ],
  hide: [
    '(deleted|removed|hidden|hid|deleting|removing|hiding|delete|remove|hide) (your|this|the|that) (comment|post|review|message)',
    '(please|kindly|can you|could you) (delete|remove|take down) (your|this|the|that) (comment|post|review|message)',
  ],
});

const SPEAKS_OF_HARM =
  /\b(?:(?:side|adverse) (?:effects?|events?|reactions?)|drug|medicines?|tablets?|pills?|doses?|vaccine|jab|injection|patch|pump|inhaler|device|product|cream|treatment)\b/;
const SHOWS_LINE =
  /\b(?:safety (?:team|line|department|officer)|medical information|pharmacovigilance|to your (?:doctor|pharmacist|gp|nurse)|yellow card|medwatch|(?:call|ring|contact|report) (?:us |it )?(?:at|on|to)) ?/;

const BASE = -1.2;
const WEIGHT = { deny: 1.9, diagnose: 1.1, promote: 1, hide: 1.3 } as const;
const REASON = {
  deny: 'it argues that the product is not the cause',
  diagnose: 'it diagnoses or advises in public',
  promote: 'it promotes to somebody who was harmed',
  hide: 'it takes the report out of sight',
} as const;

export const rule: RuleModule = {
  meta,
  lexicons: [ANSWERS],
  trigger: { lexicon: true },
  judge(judging) {
    const found = judging.matches(ANSWERS);
    const weighing = new Weighing(BASE);
    for (const type of ['deny', 'diagnose', 'promote', 'hide'] as const) {
      const m = found.find((x) => x.value === type && counts(judging, x));
      if (m) weighing.add(type, WEIGHT[type], REASON[type], placeOf(judging, m));
    }
    if (weighing.places.length === 0 || !isAboutHarm(judging)) return;
    const { role } = judging.post.author;
    weighing.addIf(role.startsWith('pharma') || role.startsWith('device'), 'author', 0.5, 'the maker answers');
    weighing.addIf(
      judging.post.thread.some((t) => t.direction === 'inbound'),
      'thread',
      0.3,
      'it answers what somebody wrote',
    );
    weighing.addIf(SHOWS_LINE.test(judging.reading.lower), 'line', -0.4, 'it says where to turn');
    if (weighing.total > 0) report(judging, weighing);
  },
};

const counts = (judging: Judging, m: Match<string>): boolean => !isMarked(judging, m, m.value === 'deny' ? Flag.quoted : Flag.quoted | Flag.negated);

/** The answer or what it answers speaks of a product or of harm. */
function isAboutHarm({ post, reading, signals }: Judging): boolean {
  if (SPEAKS_OF_HARM.test(reading.lower)) return true;
  if (signals.some((s) => s.kind === 'medicine' || s.kind === 'symptom' || s.kind === 'reaction')) return true;
  return post.thread.some((t) => t.direction === 'inbound' && HARM.test(t.text.toLowerCase()));
}

const HARM =
  /\b(?:tablets?|pills?|dose|medicine|medication|meds|drug|vaccine|jab|injection|patch|pump|inhaler|side effects?|rash|dizzy|sick|vomit\w*|pain|bleed\w*|swell\w*|swollen|headaches?|faint\w*|reaction|hospital)\b/;

function report(judging: Judging, weighing: Weighing): void {
  const spans = weighing.spans();
  const helpline = helplineOf(judging.policy, judging.post.author.jurisdiction);
  judging.report({
    severity: 'review',
    spans,
    what: `The words ${wordsAt(judging, spans)} argue with, diagnose or hide a report of harm.`,
    why: 'Whoever is argued with stops reporting, and the harm to others stays unseen.',
    instead: `Thank them, say you are sorry, point to their doctor and to the safety line${helpline ? ` (${helpline})` : ''}, and keep the original before anything is hidden.`,
    evidence: weighing.evidence,
  });
}
