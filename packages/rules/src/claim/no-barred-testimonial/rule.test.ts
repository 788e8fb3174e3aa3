import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'negation',
      text: 'We do not post testimonials about pain or outcomes here.',
      post: { author: { role: 'dentist', account: 'organisation', jurisdiction: 'AU' } },
    },
    {
      name: 'quotation',
      text: '"Dr Tan ~~cured my migraine~~" and a heart from all of us',
      post: { author: { role: 'physician', account: 'professional', jurisdiction: 'AU' } },
    },
    {
      name: 'question',
      text: 'May clinics in Australia share patient stories?',
      post: { author: { role: 'hospital-account', account: 'organisation', jurisdiction: 'AU' } },
    },
    {
      name: 'hashtag',
      text: '~~#testimonial~~ "She fixed my back in two visits"',
      post: { author: { role: 'hospital-account', account: 'organisation', jurisdiction: 'AU' } },
    },
    {
      name: 'emoji',
      text: '💛 "~~I feel ten years younger~~" 💛 Thanks Mia',
      post: { author: { role: 'nurse', account: 'professional', jurisdiction: 'AU' } },
    },
    {
      name: 'capitals',
      text: '"~~FIXED MY KNEE~~ IN A WEEK"',
      post: { author: { role: 'hospital-account', account: 'organisation', jurisdiction: 'AU' } },
    },
    {
      name: 'another country',
      text: '"She fixed my back in two visits." Kind words for our team',
      post: { author: { role: 'hospital-account', account: 'organisation', jurisdiction: 'UK' } },
    },
    { name: 'a news headline', text: 'Regulator fines clinic over reviews', post: { author: { role: 'staff', jurisdiction: 'AU' } } },
  ],
});
