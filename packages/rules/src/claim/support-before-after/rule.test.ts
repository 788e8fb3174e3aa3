import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'We do not post before and after photos of patients.', post: { author: { role: 'dentist', account: 'professional' } } },
    { name: 'quotation', text: 'A course told us to post "before and after" pictures; we asked why.' },
    { name: 'question', text: 'Do you wash your hands before and after?' },
    { name: 'hashtag', text: 'New veneers at our practice ~~#BeforeAndAfter~~', post: { author: { role: 'dentist', account: 'professional' } } },
    { name: 'emoji', text: '~~Before ➡️ after~~ 😍 filler by our nurse', post: { author: { role: 'nurse', account: 'professional' } } },
    {
      name: 'capitals',
      text: '~~BEFORE AND AFTER~~. TUMMY TUCK AT OUR CLINIC.',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
    { name: 'reported speech', text: 'He said the street looked odd before and after the snow.' },
    { name: 'a news headline', text: 'Map shows town before and after flood' },
  ],
});
