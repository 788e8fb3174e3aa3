import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals', text: '~~MY PATIENTS SWEAR BY~~ IT, CODE GLOW20', post: { kind: 'post', author: { role: 'nurse' } } },
    {
      name: 'told',
      text: 'I own this line and earn from it. My patients love the scent, code CALM10.',
      post: { kind: 'post', author: { role: 'physician' } },
    },
    { name: 'a book', text: 'I wrote a book on sleep; royalties go to me.', post: { kind: 'post', author: { role: 'physician' } } },
  ],
});
