import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { kind: 'reply', author: { role: 'hospital-account', account: 'organisation' } } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'a first name', text: 'Hi Jo, thank you for writing.', post },
    { name: 'a clinician spoken of', text: 'Our billing lead Anna Reid can help at 555-0100.', post },
    { name: 'question', text: 'Hello ~~Dana Whitcomb~~, could you call 555-0100?', post },
    { name: 'capitals', text: 'DEAR ~~Dana Whitcomb~~, WE ARE SORRY.', post },
    { name: 'an answer from a person', text: 'Dear Margaret Neal, well said.', post: { kind: 'reply', author: { role: 'public' } } },
  ],
});
