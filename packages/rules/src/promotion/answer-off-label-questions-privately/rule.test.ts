import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'negation',
      text: 'Good question, and we cannot answer questions about children here.',
      post: { author: { role: 'pharma-account', account: 'organisation' }, kind: 'reply' },
    },
    {
      name: 'quotation',
      text: 'Good question! "It worked well in ~~kids~~", says one study.',
      post: { author: { role: 'pharma-account', account: 'organisation' }, kind: 'reply' },
    },
    {
      name: 'question',
      text: 'Anyone wondering about our tablet in ~~teens~~?',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    {
      name: 'hashtag',
      text: 'Great question! Works well in ~~#kids~~ too, ask your doctor',
      post: { author: { role: 'pharma-account', account: 'organisation' }, kind: 'reply' },
    },
    {
      name: 'emoji',
      text: 'Great question 💛 it works for ~~kids~~ too, ask her pediatrician',
      post: { author: { role: 'pharma-account', account: 'organisation' }, kind: 'reply' },
    },
    {
      name: 'capitals',
      text: 'GREAT QUESTION! IT WORKS IN ~~KIDS~~ TOO',
      post: { author: { role: 'pharma-account', account: 'organisation' }, kind: 'reply' },
    },
    {
      name: 'reported speech',
      text: 'We hear this a lot: moms say it helped their ~~kids~~. Ask your doctor.',
      post: { author: { role: 'pharma-account', account: 'organisation' }, kind: 'reply' },
    },
    { name: 'a news headline', text: 'Can this pill be used in children? Regulators weigh in', post: { author: { role: 'staff' } } },
  ],
});
