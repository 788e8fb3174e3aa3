import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'negation',
      text: 'We do not say that Zelvora helps anybody.',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'EU' } },
    },
    {
      name: 'quotation',
      text: '"Get your days back" is what we say of ~~Zelvora~~.',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    {
      name: 'question',
      text: 'Want your mornings back? Ask about ~~Zelvora~~.',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    { name: 'hashtag', text: '~~#Zelvora~~ gives you your mornings back', post: { author: { role: 'pharma-account', account: 'organisation' } } },
    {
      name: 'emoji',
      text: '💜 ~~Zelvora~~ for the mom who wants her life back 💜',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    {
      name: 'capitals',
      text: '~~UBRELVY~~ GETS YOU BACK TO YOUR LIFE. ASK YOUR DOCTOR.',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    {
      name: 'reported speech',
      text: 'Patients tell us that ~~Zelvora~~ changed their lives.',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    {
      name: 'a news headline',
      text: 'New migraine drug cuts attacks by half, study finds',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
  ],
});
