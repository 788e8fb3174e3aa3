import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals', text: '~~NOT LIABLE~~ FOR ANYTHING, EVER', post: { kind: 'bio', author: { role: 'physician' } } },
    { name: 'plain', text: 'Opinions mine and only mine.', post: { kind: 'bio', author: { role: 'nurse' } } },
    { name: 'a post that is no bio', text: 'Posts are private so HIPAA cannot bite' },
  ],
});
