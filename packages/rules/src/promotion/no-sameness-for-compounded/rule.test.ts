import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'negation',
      text: 'Compounded semaglutide is not the same as Ozempic and not FDA approved.',
      post: { author: { role: 'staff', account: 'organisation' } },
    },
    {
      name: 'quotation',
      text: 'People ask for "~~generic Ozempic~~", and we have it for $99.',
      post: { author: { role: 'staff', account: 'organisation' } },
    },
    {
      name: 'question',
      text: 'Why pay more? ~~Compounded~~ semaglutide, same molecule, $99, DM us',
      post: { author: { role: 'staff', account: 'organisation' } },
    },
    { name: 'hashtag', text: '~~#compounded~~ sema, same molecule, first month $99', post: { author: { role: 'staff', account: 'organisation' } } },
    { name: 'emoji', text: '💉 ~~natures ozempic~~ 🌿 vials $59 use my code', post: { author: { role: 'influencer' } } },
    { name: 'capitals', text: '~~GENERIC OZEMPIC~~ HERE, $99, BOOK NOW', post: { author: { role: 'staff', account: 'organisation' } } },
    {
      name: 'reported speech',
      text: 'The clinic said its sema is the ~~exact same thing~~ as Ozempic, link in bio for $50 off.',
      post: { author: { role: 'influencer' } },
    },
    { name: 'a news headline', text: 'FDA warns about compounded semaglutide', post: { author: { role: 'staff' } } },
  ],
});
