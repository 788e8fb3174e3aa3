import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: "Please don't DM me your labs, I can't look at them.", post: { kind: 'post' } },
    { name: 'quotation', text: 'A page that says "DM me your symptoms" is not a clinic. Talk to your doctor.' },
    { name: 'question', text: 'Do you like the new break room?', post: { kind: 'dm', direction: 'inbound' } },
    { name: 'hashtag', text: '~~DM me your labs~~ #secondopinion' },
    { name: 'emoji', text: '📸 ~~Send me a pic~~ of your rash, ~~I will tell you~~ 😊', post: { kind: 'dm' } },
    { name: 'capitals', text: '~~POST YOUR XRAY~~ AND ~~I WILL GUESS~~ THE FRACTURE' },
    { name: 'reported speech', text: 'He told me about his holiday.', post: { kind: 'dm' } },
    { name: 'a news headline', text: 'Patients send photos of rashes to doctors online more often, survey finds' },
    {
      name: 'an incoming question',
      text: 'doc my son has a fever of 39 and a rash, ~~what do i give~~',
      post: { kind: 'dm', direction: 'inbound' },
      severity: 'review',
    },
  ],
});
