import { Flag, type Judging, lexicon, type Match, type RuleModule } from '@precept/engine';
import type { Span } from '@precept/model';
import { newScale, type Scale, spansOf, weigh, weighFrames, wordsAt } from '../../conduct/scale.ts';

type LookWord = 'look' | 'peek' | 'where' | 'whom' | 'curious' | 'guard';

const LOOK = lexicon<LookWord>('boundary-look', {
  look: [
    '(look|looks|looked|looking) (up|him up|her up|them up|you up|every|each|new patients up|patients up|one up|my patients up|people up|someone up|her ex up)',
    '(google|googled|googling|googles|stalk|stalked|stalking|insta stalked|facebook stalked|creep on|creeping on|creeped|lurk|lurked|lurking on) (him|her|them|you|u|every|each|all|my|our|a|the|one|patients|new|this|that|people)',
    '(check|checks|checked|checking|scrolled|scrolling|through|reading) (his|her|their|your|patients|patient) (facebook|fb|insta|instagram|tiktok|profile|profiles|socials|social media|holiday photos|photos|posts|feed|linkedin|page)',
    '(found|find|finding) (him|her|them|you|his|her|their|your|the patient|the patients) (on|insta|facebook|through|by|via|profile|tiktok|account)',
    '(saw|seen|see) (his|her|their|your|the tagged|on) (insta|instagram|facebook|fb|tiktok|story|stories|posts|profile|tagged photos|photos on)',
    '(follow|follows|following|followed) (a|my|our|all my|some of my|former|discharged|ex|one of my) (patient|patients|discharged patient)',
    '(search|searched|searching) (for|up)? (my|our|his|her|their|patients|a patient|the patient)',
  ],
  peek: [
    '(peek|peeked|peeking|snooped|snooping|snuck|look|looked) (at|in|into|through) (the|his|her|their|your) (system|chart|charts|file|notes|record|records|schedule)',
    '(saw|seen) (ur|your|his|her|their) name (on|in) (the|my|our) (schedule|list|system|board|theatre list)',
    "(pulled|pull|opened|reads) (up)? (your|his|her|their|the celebrity|the vip|everyone's) (chart|charts|file|record|records|account)",
    "looked up my (landlord|ex|neighbour|neighbor|boss|mother in law|sister|brother|cousin|date|boyfriend|girlfriend|coworker|colleague|friend|teacher|daughter's)",
    '(number|address|name) (in|from|on|off) (the|your|his|her) (file|chart|records|system|front sheet|schedule)',
    '(by|from|through) (your|his|her) (phone number|number|address) in the (file|system|chart|records)',
    "(it's|its) on (your|his|her) (front sheet|chart|file)",
  ],
  where: [
    '(facebook|fb|insta|instagram|tiktok|snapchat|linkedin|twitter|google|social media|socials|online|profile|strava|hinge|tinder|their posts|holiday photos)',
  ],
  whom: [
    "(patient|patients|pt|pts|client|clients|new patient|service user|service users|guy from bay|guy in bed|bay <num>|bed <num>|room <num>|discharged|my list|new patients|patient's|patients')",
    '(before (the|a|his|her|their|every)? (visit|clinic|appointment|consult|session|shift|pain clinic|surgery)|after handover|after (the|his|her|their) (visit|surgery|discharge|appointment|shift))',
  ],
  curious: [
    "(lol|😂|🤣|just me|explains a lot|the things you learn|you learn so much|so much history|curious|curiosity|nosy|couldn't resist|couldnt resist|guilty|don't judge|dont judge|to see (if|how|whether)|see how (she|he|they)|act surprised|for fun|telling the truth|swore he|swore she|saves so much|highly recommend)",
  ],
  guard: [
    "(safety|suicidal|missing|police|documented|consent|asked me to look|together|showed me|audit|audited|breach|policy|illegal|fired|disciplined|privacy rules|access logs|not allowed|sacked|training|reminder|dose|doses|dosage|guideline|symptoms|diagnosis|diagnoses|interaction|interactions|bnf|uptodate|word|recipe|flights|hotel|doctors|credentials|your doctor|their doctor|surgeon's|reviews)",
  ],
});

const BASE = -2.6;
const REVIEW = 0.6;
const ADVISE = -0.1;

/** Patients are not searched for online, nor records opened, out of curiosity. */
export const rule: RuleModule = {
  meta: {
    id: 'boundary/no-looking-up-patients',
    family: 'boundary',
    title: 'Do not look patients up online or in records out of curiosity.',
    catalogue: ['BND-09'],
    severity: 'review',
    decidedBy: 'person',
    sources: [{ id: 'BND-09', title: 'ACP-FSMB position paper 2013; FSMB 2012', locator: 'patient-targeted search' }],
  },
  lexicons: [LOOK],
  trigger: { lexicon: true },
  judge(judging) {
    const matches = judging.matches(LOOK);
    const scale = weighLook(judging, matches);
    if (scale && scale.total >= ADVISE) report(judging, scale);
  },
};

function weighLook(judging: Judging, matches: readonly Match<LookWord>[]): Scale | undefined {
  const find = (value: LookWord): Match<LookWord> | undefined => matches.find((m) => m.value === value);
  const look = matches.find((m) => m.value === 'peek' && !isDenied(judging, m)) ?? matches.find((m) => m.value === 'look' && !isDenied(judging, m));
  if (!look) return undefined;
  const scale = newScale(BASE);
  const isPeek = look.value === 'peek';
  weigh(scale, LOOK.name, isPeek ? 2.6 : 1.3, isPeek ? 'records opened without need' : 'somebody is looked up', spanOf(judging, look));
  const where = find('where');
  if (where && !isPeek) weigh(scale, LOOK.name, 0.8, 'on a social network or online');
  const whom = find('whom');
  const patient = judging.of('relation').find((s) => s.role === 'patient' && s.confidence > 0.4);
  if (whom) weigh(scale, LOOK.name, 1.2, 'it is about patients', spanOf(judging, whom));
  else if (patient) weigh(scale, 'relation', 1, 'it is about a patient', patient);
  else if (!isPeek) weigh(scale, LOOK.name, -1.2, 'no patient is spoken of');
  const curious = find('curious');
  if (curious) weigh(scale, LOOK.name, 0.8, 'curiosity or fun', spanOf(judging, curious));
  if (find('guard')) weigh(scale, LOOK.name, -1.6, 'safety, consent, or a warning against it');
  weighFrames(judging, scale, { fiction: -1.5, news: -1.5, historical: -1.2, teaching: -0.8 });
  return scale;
}

function isDenied(judging: Judging, m: Match<unknown>): boolean {
  return ((judging.reading.tokens.flags[m.from] ?? 0) & (Flag.negated | Flag.quoted)) !== 0;
}

function spanOf(judging: Judging, m: Match<unknown>): Span {
  const { start, end } = judging.reading.tokens;
  return { start: start[m.from] ?? 0, end: end[m.to - 1] ?? 0 };
}

function report(judging: Judging, scale: Scale): void {
  const spans = spansOf(scale, 3);
  judging.report({
    severity: scale.total >= REVIEW ? 'review' : 'advise',
    spans,
    what: `${wordsAt(judging, spans)} ${spans.length > 1 ? 'tell' : 'tells'} of looking up a patient or a record without need.`,
    why: 'Patients tell less when they learn that they are watched, and what is seen can colour their care.',
    instead: 'Ask the patient; search only for a documented reason of safety, and say so in the record.',
    evidence: scale.evidence,
  });
}
