import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'negation',
      text: 'We do not offer gift cards for visits to our clinic.',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
    {
      name: 'quotation taken apart',
      text: '"Half price botox" is a red flag, please be wary of clinics that do it.',
      post: { author: { role: 'nurse' } },
    },
    { name: 'question', text: 'Is there a discount for students at your pharmacy?', post: { author: { role: 'public' } } },
    {
      name: 'hashtag',
      text: 'Win a smile at our dental clinic ~~#giveaway~~',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
    { name: 'emoji', text: '🎁 ~~giveaway~~ 🎁 a free peel at our clinic', post: { author: { role: 'hospital-account', account: 'organisation' } } },
    {
      name: 'capitals',
      text: '~~REFER A FRIEND~~ TO OUR CLINIC AND GET A VOUCHER',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
    { name: 'reported speech', text: 'My sister was told that the spa gives vouchers.', post: { author: { role: 'public' } } },
    { name: 'a news headline', text: 'Pharmacy chain settles kickback case over gift cards' },
  ],
});
