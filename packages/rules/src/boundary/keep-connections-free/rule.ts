import { lexicon } from '@precept/engine';
import { phraseRule } from '../../shared/phrase-rule.ts';

type Free = 'everyone must' | 'counts' | 'numbers' | 'clinic talk' | 'photos before';

const FREE = lexicon<Free>('connections as a rule', {
  'everyone must': [
    '(everyone|everybody|all (of you|staff|nurses|new starters|students)|the whole team|team rule) (:)? (joins|join|must|has to|have to|accepts|adds|follows|is expected|are expected|is required) *',
    '(must|have to|expected to|required to) (join|accept|add|follow|friend) (me|the|my|our) *',
    'team rule',
  ],
  counts: [
    '(likes|comments|follows|joining|membership|activity|attendance in the group) (count|counts|will count|is noted|are noted|matter) (for|in|towards|at)',
    '(noted|counts|counted) (in|for|at|towards) (your|the) (review|appraisal|evaluation|rota|grade|bonus)',
  ],
  numbers: [
    '(accept|add|follow|friend) (everyone|everybody|anyone|all of them) (on|here|who asks|who adds|because)',
    '(accept|add) (every|all) (request|requests|friend request|friend requests)',
    '(numbers|followers|follower count) (matter|count|are everything)',
  ],
  'clinic talk': [
    'see (you|u|ya) (at|for|after) (the|your) (biopsy|scan|surgery|op|operation|chemo|colonoscopy|results|smear|infusion|procedure|injection|transplant|mri|endoscopy|root canal|dialysis|ultrasound|check up)',
  ],
  'photos before': [
    '(check|checks|look at|scroll|scroll through|stalk|browse|go through) (their|his|her|patients|my patients) (holiday|insta|instagram|facebook|tiktok|beach|party|wedding)? (photos|pictures|pics|stories|posts|feed|profile|profiles|page|pages) (before|after|between|ahead of|every)',
  ],
});

const FRIENDLY = /\b(?:buddy|mate|pal|bro|my friend|hun|love|x)\b/;
const BY_CHOICE = /\b(?:voluntary|optional|by choice|up to you|no pressure|if you like|need not|(?:do not|don't) have to)\b/;

export const rule = phraseRule({
  meta: {
    id: 'boundary/keep-connections-free',
    family: 'boundary',
    title: 'Connections stay free and follow a rule: no duty to join, no counting, no talk of care between friends, no looking patients up.',
    catalogue: ['BND-02', 'BND-04', 'BND-05', 'BND-09'],
    severity: 'review',
    decidedBy: 'person',
    sources: [
      { id: 'BND-02', title: 'Mayo guideline 8', locator: 'friending is voluntary' },
      { id: 'BND-04', title: 'Mayo guideline 7', locator: 'earlier friendship; no specifics online' },
      { id: 'BND-05', title: 'AMA and ANA on boundaries', locator: 'a written rule for each channel' },
    ],
  },
  lexicon: FREE,
  base: -1.6,
  asksFrom: 0.8,
  weigh({
    add,
    weighing,
    judging: {
      reading: { lower },
    },
  }) {
    const must = add('everyone must', 1.7, 'everybody has to join');
    if (add('counts', must ? 1.5 : 1.2, 'and it is counted')) weighing.addIf(must, 'counts', 0.3, 'for a review');
    add('numbers', 1.9, 'everybody is taken in for the numbers');
    if (add('clinic talk', 1.4, 'an appointment is told where others read')) weighing.addIf(FRIENDLY.test(lower), 'friendly', 0.8, 'between friends');
    add('photos before', 2.2, 'patients are looked up');
    weighing.addIf(BY_CHOICE.test(lower), 'free', -2, 'it is by choice');
  },
  what: (words) => `${words}: a connection is made a duty, or care is brought into it.`,
  why: 'Those who depend on you cannot refuse, and those in care are shown to others.',
  instead: 'Leave joining to each person, keep appointments out of friendly talk, and write down your rule for each channel.',
});
