import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals', text: '~~TRIPLE BOARD CERTIFIED~~ AESTHETICS', post: { kind: 'bio', author: { role: 'physician' } } },
    { name: 'negation', text: 'Not a hormone doctor, just a nurse who reads.', post: { kind: 'bio', author: { role: 'nurse' } } },
    { name: 'a dog', text: 'Therapy dog at Elm Court. Good boy. Not a doctor.', post: { kind: 'bio', author: { role: 'staff' } } },
    { name: 'emphasis with stars', text: 'Nurse who *really* likes spreadsheets', post: { kind: 'bio', author: { role: 'nurse' } } },
    { name: 'a wink', text: '~~Basically a doctor~~ 😉 ask me anything', post: { kind: 'bio', author: { role: 'staff' } } },
    { name: 'a post that is no bio', text: 'Dr. Theo ✨ (MS3) here to talk about your heart' },
  ],
});
