import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'negation',
      text: 'We say nothing of what Humira does.',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'CA' } },
    },
    {
      name: 'quotation',
      text: '"It gave me my life back": ~~Humira~~ in Canada.',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'CA' } },
    },
    {
      name: 'question',
      text: 'Psoriasis? Ask about ~~Humira~~.',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'CA' } },
    },
    {
      name: 'hashtag',
      text: 'Clear skin again ~~#Humira~~ #psoriasis',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'CA' } },
    },
    {
      name: 'emoji',
      text: '💙 ~~Humira~~ helps with psoriasis 💙 ask your doctor',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'CA' } },
    },
    {
      name: 'capitals',
      text: '~~HUMIRA~~ CLEARS PSORIASIS, ASK YOUR DOCTOR',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'CA' } },
    },
    {
      name: 'reported speech',
      text: 'Patients tell us ~~Humira~~ changed their lives.',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'CA' } },
    },
    {
      name: 'a news headline',
      text: 'Health Canada approves new migraine pill',
      post: { author: { role: 'hospital-account', account: 'organisation', jurisdiction: 'CA' } },
    },
  ],
});
