import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'No surgeon can guarantee a result after knee surgery.' },
    { name: 'quotation taken apart', text: '"Guaranteed to cure diabetes" is a red flag: no evidence, no such cure.' },
    { name: 'question', text: 'Does this clinic guarantee results with its laser?' },
    {
      name: 'hashtag',
      text: 'Veneers this week at our clinic. ~~#GuaranteedResults~~',
      post: { author: { role: 'dentist', account: 'professional' } },
    },
    {
      name: 'emoji',
      text: 'Hair transplant, ~~results guaranteed~~ 💯🔥 dm me for price',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
    { name: 'capitals', text: 'BOTOX WITH ~~100% SUCCESS~~. BOOK NOW.', post: { author: { role: 'hospital-account', account: 'organisation' } } },
    { name: 'reported speech', text: 'The advert said that the cream was guaranteed to work.' },
    { name: 'a news headline', text: 'Court fines clinic that guaranteed weight loss' },
  ],
});
