import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals', text: 'MY ~~SECRET ACCOUNT~~ IS WHERE I CAN RANT', post: { kind: 'post', author: { role: 'nurse' } } },
    { name: 'an e-mail account', text: 'My second account at the bank has no fees.', post: { kind: 'post', author: { role: 'nurse' } } },
  ],
});
