import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { author: { role: 'pharma-account', account: 'organisation' } } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'marked', text: 'Our research (external page): bit.ly/3kqP2', post },
    { name: 'a named shop', text: 'Buy our calendar: shop.example.com/calendar', post },
    { name: 'capitals', text: '~~OUR RESEARCH~~: https://store.example.com/z', post },
    { name: 'no link', text: 'Our research is in the spring issue.', post },
  ],
});
