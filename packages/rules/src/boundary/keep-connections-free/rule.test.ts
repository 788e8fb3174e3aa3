import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals', text: '~~TEAM RULE~~: EVERYONE JOINS', post: { kind: 'post', author: { role: 'staff' } } },
    { name: 'by choice', text: 'Everyone joins the quiz if they like, totally optional.', post: { kind: 'post', author: { role: 'staff' } } },
  ],
});
