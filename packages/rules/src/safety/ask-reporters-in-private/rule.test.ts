import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { kind: 'reply', author: { role: 'pharma-account', account: 'organisation' } } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'Please do not post what dose you take here.', post },
    { name: 'quotation', text: 'We never ask "what dose" in public.', post },
    { name: 'question', text: '~~Which medicine~~ was it and ~~how old are you~~?', post },
    { name: 'hashtag', text: '#askus ~~What dose~~ are you on?', post },
    { name: 'emoji', text: '😟 ~~since when~~ and ~~what dose~~?', post },
    { name: 'capitals', text: '~~ANY ALLERGIES~~? ~~WHAT DOSE~~?', post },
    { name: 'reported speech', text: 'Our pharmacist says which medicines need a prescription differs by country.', post },
    { name: 'a private message', text: 'What dose, since when, any kidney disease?', post: { ...post, kind: 'dm', audience: 'one' } },
  ],
});
