import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'Epilepsy is not rare. Sponsored by Norwell.', post: { author: { role: 'pharma-account', account: 'organisation' } } },
    {
      name: 'quotation',
      text: '"~~Mornings matter~~", say people with epilepsy.',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    { name: 'question', text: 'Migraine? ~~Ask your~~ doctor.', post: { author: { role: 'pharma-account', account: 'organisation' } } },
    {
      name: 'hashtag',
      text: '#Epilepsy: a ~~new way~~ to live, ask your doctor',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    {
      name: 'emoji',
      text: '💜 Migraine? ~~There is hope~~. Ask your doctor 💜',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    { name: 'capitals', text: 'ECZEMA? ~~THERE IS HOPE~~. ASK YOUR DOCTOR.', post: { author: { role: 'pharma-account', account: 'organisation' } } },
    {
      name: 'reported speech',
      text: 'Doctors say that one in ten has eczema. Sponsored by Norwell.',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    { name: 'a news headline', text: 'Epilepsy awareness week begins', post: { author: { role: 'pharma-account', account: 'organisation' } } },
  ],
});
