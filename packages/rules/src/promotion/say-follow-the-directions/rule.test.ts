import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'negation',
      text: 'We do not sell vitamin D.',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'AU' } },
    },
    {
      name: 'quotation',
      text: '"Strong bones": our ~~vitamin D~~, $19.95',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'AU' } },
    },
    {
      name: 'question',
      text: 'Tired? Our ~~vitamin D~~ for $19.95',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'AU' } },
    },
    {
      name: 'hashtag',
      text: '~~#VitaminD~~ half price, order now',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'AU' } },
    },
    {
      name: 'emoji',
      text: '☀️ ~~Vitamin D~~ half price, order now ☀️',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'AU' } },
    },
    {
      name: 'capitals',
      text: '~~VITAMIN D~~ HALF PRICE, ORDER NOW',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'AU' } },
    },
    {
      name: 'reported speech',
      text: 'Mums say our ~~vitamin D~~ helps, order now.',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'AU' } },
    },
    {
      name: 'a news headline',
      text: 'Vitamin D shortage in hospitals',
      post: { author: { role: 'hospital-account', account: 'organisation', jurisdiction: 'AU' } },
    },
  ],
});
