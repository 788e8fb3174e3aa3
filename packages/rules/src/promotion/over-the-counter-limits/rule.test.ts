import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'negation',
      text: 'No expert recommends our syrup; read the leaflet.',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'EU' } },
    },
    {
      name: 'quotation',
      text: '"~~Doctors recommend~~ it": our syrup.',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'EU' } },
    },
    {
      name: 'question',
      text: 'Why do ~~pharmacists trust~~ our syrup?',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'EU' } },
    },
    {
      name: 'hashtag',
      text: 'Our syrup, ~~#recommended by doctors~~',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'EU' } },
    },
    {
      name: 'emoji',
      text: '🌿 natural and with ~~no side effects~~ 🌿',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'EU' } },
    },
    {
      name: 'capitals',
      text: '~~RECOMMENDED BY PHARMACISTS~~: OUR SYRUP',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'EU' } },
    },
    {
      name: 'reported speech',
      text: 'Mums say that ~~doctors recommend~~ our syrup.',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'EU' } },
    },
    {
      name: 'a news headline',
      text: 'Doctors recommend rest for winter cough',
      post: { author: { role: 'hospital-account', account: 'organisation', jurisdiction: 'EU' } },
    },
  ],
});
