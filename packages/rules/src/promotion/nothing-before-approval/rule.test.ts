import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'negation',
      text: 'NW-310 is not approved and not known to be safe or effective.',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    {
      name: 'quotation',
      text: '"~~Game changer~~", they call our ~~phase 3~~ pill.',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    { name: 'question', text: 'Who else is excited for our ~~phase 3~~ pill?', post: { author: { role: 'pharma-employee' } } },
    { name: 'hashtag', text: 'Safe. Effective. ~~Almost here~~. #NLX203', post: { author: { role: 'pharma-account', account: 'organisation' } } },
    { name: 'emoji', text: '🚀 our ~~candidate~~ works 🚀', post: { author: { role: 'pharma-account', account: 'organisation' } } },
    { name: 'capitals', text: 'OUR ~~PHASE 3~~ PILL IS A GAME CHANGER', post: { author: { role: 'pharma-account', account: 'organisation' } } },
    {
      name: 'reported speech',
      text: 'Investigators tell us that our ~~candidate~~ changes lives.',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    {
      name: 'a news headline',
      text: 'Experimental pill shows promise in phase 2 trial',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
  ],
});
