import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'negation',
      text: 'We cannot discuss Dupixent here. Please write to medical information.',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    { name: 'quotation', text: '"Ask about ~~Dupixent~~" is our new line.', post: { author: { role: 'pharma-account', account: 'organisation' } } },
    { name: 'question', text: 'Have you heard of ~~Dupixent~~?', post: { author: { role: 'pharma-account', account: 'organisation' } } },
    { name: 'hashtag', text: '~~#Ozempic~~ Tuesday', post: { author: { role: 'pharma-account', account: 'organisation' } } },
    { name: 'emoji', text: '💙 ~~Humira~~ 💙 one pen at a time', post: { author: { role: 'pharma-account', account: 'organisation' } } },
    { name: 'capitals', text: '~~HUMIRA~~ is here for you', post: { author: { role: 'pharma-account', account: 'organisation' } } },
    {
      name: 'reported speech',
      text: 'Our nurses say that ~~Humira~~ is their favourite.',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    { name: 'a news headline', text: 'Humira sales fall as biosimilars arrive', post: { author: { role: 'staff' } } },
  ],
});
