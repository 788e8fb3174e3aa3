import { lexicon } from '@precept/engine';
import { isOrganisation } from '@precept/model';
import { phraseRule } from '../../shared/phrase-rule.ts';

type Voice = 'we at' | 'our rule' | 'speaks for all';

const VOICE = lexicon<Voice>('voice of an organisation', {
  'we at': [
    '(we|us) at * (regret|are sorry|apologise|apologize|announce|confirm|will|are pleased|are proud|can confirm|deny|assure|have decided|inform)',
    '(on behalf of|speaking for) (the|our|my) (hospital|company|clinic|trust|firm|practice)',
  ],
  'our rule': [
    'our (visiting|opening|admission|mask|refund|return|billing|parking|privacy|recall|closing|discharge) (policy|rules|rule|hours|times|arrangements) (is|are|has|have|will|was)',
    'our (policy|rules) (is|are|has|have) (changed|changing|now|from)',
  ],
  'speaks for all': ['we (regret|apologise for|apologize for|will refund|will compensate|deny|have decided to|are recalling|can confirm) *'],
});

export const rule = phraseRule({
  meta: {
    id: 'profile/speak-as-yourself',
    family: 'profile',
    title: 'A personal account says "I"; the voice of the organisation belongs to its own accounts.',
    catalogue: ['PROF-06'],
    severity: 'advise',
    decidedBy: 'machine',
    sources: [{ id: 'PROF-06', title: 'Mayo guideline 2; IBM Social Computing guideline 3', locator: 'first person; about, not on behalf of' }],
  },
  lexicon: VOICE,
  base: -1.2,
  asksFrom: 9,
  weigh({
    judging: {
      post,
      reading: { lower },
    },
    add,
    has,
    weighing,
  }) {
    if (isOrganisation(post)) return;
    add('we at', 1.6, 'it speaks for the organisation');
    add('our rule', 1.4, 'a rule of the organisation is announced');
    add('speaks for all', 0.7, 'it regrets, refunds or decides for all');
    weighing.addIf(
      (has('our rule') || has('we at')) && /\b(?:as of|effective|spread the word|with effect)\b/.test(lower),
      'announcement',
      0.5,
      'as an announcement',
    );
    weighing.addIf(
      /\b(?:i work|official updates|in my own name|my own view|speaking for myself|the official account)\b/.test(lower),
      'voice',
      -1.5,
      'the author speaks for themselves',
    );
  },
  what: (words) => `${words} speaks for the organisation, on a personal account.`,
  why: 'Patients and families act on what looks official, and nobody has checked it.',
  instead: 'Say "I", and link to the official account for news and rules.',
});
