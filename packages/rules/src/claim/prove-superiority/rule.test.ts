import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'We are not the best clinic in town, but we pick up the phone.' },
    { name: 'quotation', text: 'A patient wrote "best clinic ever" on the wall in crayon.' },
    { name: 'question', text: 'Which is the best clinic for a scan in Leeds?' },
    { name: 'hashtag', text: 'Smile week at our clinic ~~#BestDentist~~ #Leeds', post: { author: { role: 'dentist', account: 'professional' } } },
    { name: 'emoji', text: '🥇 ~~No.1~~ fertility clinic 🥇', post: { author: { role: 'hospital-account', account: 'organisation' } } },
    { name: 'capitals', text: 'THE ~~BEST~~ SURGEONS IN THE COUNTRY', post: { author: { role: 'hospital-account', account: 'organisation' } } },
    { name: 'reported speech', text: 'My neighbour says it is the best hospital in town.', post: { author: { role: 'public' } } },
    { name: 'a news headline', text: 'Top hospital fined over records breach http://example.org/x' },
  ],
});
