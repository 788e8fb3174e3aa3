import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'negation',
      text: 'We do not advertise Ozempic here, and we cannot discuss prescription medicines.',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'UK' } },
    },
    {
      name: 'quotation',
      text: '"Ask for it by name": ~~Humira~~ is on the NHS.',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'UK' } },
    },
    {
      name: 'question',
      text: 'Psoriasis? Ask your GP about ~~Humira~~.',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'UK' } },
    },
    {
      name: 'hashtag',
      text: '~~#Ozempic~~ pens in stock, £149, book now',
      post: { author: { role: 'staff', account: 'organisation', jurisdiction: 'UK' } },
    },
    {
      name: 'emoji',
      text: '💉 ~~Botox~~ half price til Sunday 💋 DM us',
      post: { author: { role: 'staff', account: 'organisation', jurisdiction: 'UK' } },
    },
    { name: 'capitals', text: '~~BOTOX~~ HALF PRICE, BOOK NOW', post: { author: { role: 'staff', account: 'organisation', jurisdiction: 'UK' } } },
    {
      name: 'reported speech',
      text: 'Our nurse says ~~Wegovy~~ is back in stock, message us.',
      post: { author: { role: 'staff', account: 'organisation', jurisdiction: 'UK' } },
    },
    {
      name: 'a news headline',
      text: 'Wegovy goes on sale in the UK',
      post: { author: { role: 'hospital-account', account: 'organisation', jurisdiction: 'UK' } },
    },
  ],
});
