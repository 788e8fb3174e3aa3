import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { kind: 'reply', author: { role: 'pharma-account', account: 'organisation' } } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'We are sorry, we cannot discuss any health matter here. Please call 555-0122.', post },
    { name: 'quotation', text: 'Sorry about the post that said "your liver problem", it was hacked.', post },
    { name: 'question', text: 'How is ~~your rash~~ today, Sam?', post },
    { name: 'hashtag', text: '#sorry to hear about ~~your seizures~~', post },
    { name: 'emoji', text: 'So sorry about ~~your miscarriage~~ 💔', post },
    { name: 'capitals', text: 'SO SORRY ABOUT ~~YOUR DEPRESSION~~', post },
    { name: 'reported speech', text: 'Our doctors say your diagnosis belongs to you alone.', post },
    { name: 'a private message', text: 'Sorry about your liver problem', post: { ...post, kind: 'dm' } },
  ],
});
