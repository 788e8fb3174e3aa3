import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals', text: '~~OUR VISITING POLICY IS~~ CHANGED NOW', post: { kind: 'post', author: { role: 'staff' } } },
    { name: 'a family', text: 'We are sorry we missed your party.', post: { kind: 'post', author: { role: 'nurse' } } },
    { name: 'a question', text: 'Does anybody know our opening times on Sunday?', post: { kind: 'post', author: { role: 'staff' } } },
  ],
});
