import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'No patient stories here. Ever.', post: { kind: 'bio', author: { role: 'nurse' } } },
    { name: 'capitals', text: '~~STORIES FROM THE ER~~ DAILY', post: { kind: 'bio', author: { role: 'nurse' } } },
    { name: 'behind the scenes', text: '~~Exposing~~ what goes on at night in our unit', post: { kind: 'bio', author: { role: 'nurse' } } },
    { name: 'a post that is no bio', text: 'Tales from triage, weekly' },
  ],
});
