import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'negation',
      text: 'Zelvora is not better than older tablets, and we never said so.',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    {
      name: 'quotation',
      text: '"~~No side effects~~", that is our tablet in a word.',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    {
      name: 'question',
      text: 'Why is our tablet ~~better tolerated~~? Ask us.',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    { name: 'hashtag', text: 'Our tablet is the ~~#safest~~ of all', post: { author: { role: 'pharma-account', account: 'organisation' } } },
    { name: 'emoji', text: '🏆 our tablet ~~outperforms~~ the rest 🏆', post: { author: { role: 'pharma-account', account: 'organisation' } } },
    { name: 'capitals', text: 'OUR TABLET ~~BEATS~~ CHEMO', post: { author: { role: 'pharma-employee' } } },
    {
      name: 'reported speech',
      text: 'Patients say our tablet is ~~the only one~~ that works.',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    {
      name: 'a news headline',
      text: 'New pill works better than older drug, trial finds',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
  ],
});
