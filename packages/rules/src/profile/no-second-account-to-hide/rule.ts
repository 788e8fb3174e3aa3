import { lexicon } from '@precept/engine';
import { phraseRule } from '../../shared/phrase-rule.ts';

type Hiding = 'account' | 'freely';

const HIDING = lexicon<Hiding>('second accounts', {
  account: [
    '(two|three|second|other|alt|burner|small|private|secret|finsta|anonymous|fake|locked|side) (account|accounts|profile|profiles|insta|handle|twitter)',
    '(my|an|the) (alt|burner|finsta)',
  ],
  freely: [
    '(so|where|because) (that)? (i|we) can (say|post|write|rant|vent|be) (what|whatever|how|anything|about|honest|as|mean)',
    '(so|where) i can (rant|vent|moan|bitch)',
    '(say|post|write) (what|whatever) (i|we) (like|want|please|think)',
    "(work|boss|the trust|the board|hr|patients|my manager|the hospital|nobody) (can't|cannot|won't|will never|doesn't|don't|never) (see|find|know|finds|sees|knows|read)",
  ],
});

export const rule = phraseRule({
  meta: {
    id: 'profile/no-second-account-to-hide',
    family: 'profile',
    title: 'A second or private account is an option, never a place where other rules hold.',
    catalogue: ['PROF-23'],
    severity: 'advise',
    decidedBy: 'machine',
    sources: [
      { id: 'PROF-23', title: 'AMA opinion on social media; ACP-FSMB 2013 position 2', locator: 'settings are not absolute; the two spheres' },
    ],
  },
  lexicon: HIDING,
  base: -2,
  asksFrom: 9,
  weigh({ add }) {
    if (add('account', 1.1, 'another account is told of')) add('freely', 1.5, 'where other rules are to hold');
  },
  what: (words) => `${words}: a second account is taken for a place where anything can be said.`,
  why: 'Settings fail and pictures of screens travel; patients and colleagues then read what was never meant for them.',
  instead: 'Keep two accounts if you wish, and write on both what you would say in public.',
});
