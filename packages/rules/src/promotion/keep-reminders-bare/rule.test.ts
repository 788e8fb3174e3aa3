import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'negation',
      text: 'No news on Zelvora (nimotide): we cannot discuss it here.',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    {
      name: 'quotation',
      text: '~~Zelvora~~ (nimotide) tablets: "my favourite time of day"',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    { name: 'question', text: '~~Zelvora~~ (nimotide) tablets. Why wait?', post: { author: { role: 'pharma-account', account: 'organisation' } } },
    { name: 'hashtag', text: '~~#Zelvora~~ (nimotide) and a sunny week', post: { author: { role: 'pharma-account', account: 'organisation' } } },
    { name: 'emoji', text: '~~Zelvora~~ (nimotide) 🌞', post: { author: { role: 'pharma-account', account: 'organisation' } } },
    { name: 'capitals', text: 'REPATHA (evolocumab) INJECTION 140 MG', post: { author: { role: 'pharma-account', account: 'organisation' } } },
    {
      name: 'reported speech',
      text: 'Somebody said ~~Zelvora~~ (nimotide) tablets are for the brave.',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    { name: 'a news headline', text: 'Zelvora wins approval', post: { author: { role: 'physician' } } },
  ],
});
