import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'Zelvora (nimotide) tablets. No links here.', post: { author: { role: 'pharma-account', account: 'organisation' } } },
    {
      name: 'quotation',
      text: '"Zelvora (nimotide) may cause fatal skin reactions" ~~zelvora.example~~',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    {
      name: 'question',
      text: 'Zelvora (nimotide) for you? ~~https://zelvora.example~~',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    {
      name: 'hashtag',
      text: '#Zelvora (nimotide) ~~https://zelvora.example/start~~',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    {
      name: 'emoji',
      text: '💊 Zelvora (nimotide) 👉 ~~https://tinyurl.com/x1~~',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    {
      name: 'capitals',
      text: 'ZELVORA (nimotide). FULL PRESCRIBING INFORMATION: https://zelvora.example/pi',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    {
      name: 'reported speech',
      text: 'The regulator wrote about Zelvora: https://regulator.example/letter. We got a letter, and they were right.',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    { name: 'a news headline', text: 'FDA approves Zelvora http://news.example/x', post: { author: { role: 'physician' } } },
  ],
});
