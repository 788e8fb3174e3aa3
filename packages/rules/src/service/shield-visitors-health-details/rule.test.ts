import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { direction: 'inbound', kind: 'comment', author: { role: 'public' } } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'thanks by name', text: 'Thank you Dr Priya Nair for my hip', post },
    { name: 'a help line', text: 'Samaritans answer on 116 123, day and night', post },
    { name: 'a private message', text: 'My MRN is 48812907', post: { ...post, kind: 'dm' } },
    { name: 'capitals', text: 'MY COUSIN ~~Lena Marsh~~ HAS ~~EPILEPSY~~ AND LIED ON HER FORM', post },
    { name: 'what goes out', text: 'Please call me, 555-867-5309', post: { author: { role: 'nurse' } } },
  ],
});
