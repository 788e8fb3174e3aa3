import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals', text: 'I CANNOT ACCEPT YOU BECAUSE ~~YOU ARE MY~~ PATIENT', post: { kind: 'dm', author: { role: 'nurse' } } },
    {
      name: 'a rule for all',
      text: 'I do not add people from work here, whoever they are. Our page is open.',
      post: { kind: 'dm', author: { role: 'nurse' } },
    },
    { name: 'a post', text: 'I do not friend patients, and explain why in my talk.', post: { kind: 'post', author: { role: 'nurse' } } },
  ],
});
