import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'Never reuse single-use filters.', post: { author: { role: 'device-employee', account: 'organisation' } } },
    { name: 'quotation', text: '"~~Not on the label~~", he said, and it works.', post: { author: { role: 'device-employee' } } },
    {
      name: 'question',
      text: 'Does our pump help with burns? The label says no, and we cannot recommend it. Medical information can answer.',
      post: { author: { role: 'device-employee', account: 'organisation' } },
    },
    { name: 'hashtag', text: 'Our stapler in kids, ~~#offlabel~~', post: { author: { role: 'device-employee' } } },
    { name: 'emoji', text: '😉 our boots ~~also help~~ with lymphoedema', post: { author: { role: 'device-employee' } } },
    { name: 'capitals', text: 'YOU CAN ~~REUSE OUR SINGLE-USE~~ CATHETER', post: { author: { role: 'device-employee' } } },
    { name: 'reported speech', text: 'Surgeons tell me that they use our mesh ~~off label~~.', post: { author: { role: 'device-employee' } } },
    { name: 'a news headline', text: 'Hospital reused single-use catheters, inquiry told', post: { author: { role: 'staff' } } },
  ],
});
