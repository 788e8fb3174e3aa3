import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { kind: 'reply', author: { role: 'pharma-account', account: 'organisation' } } as const;
const thread = [{ text: 'two days on your pill and I have a rash', direction: 'inbound' }] as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'Please do not stop or keep taking anything on our word: ask your doctor today.', post: { ...post, thread } },
    { name: 'quotation', text: 'Nobody here should ever say "probably flu" about a medicine.', post },
    { name: 'question', text: 'Have you told your doctor about the tablets? Our safety team is at 555-0122.', post: { ...post, thread } },
    { name: 'hashtag', text: '#sideeffects that is ~~probably just anxiety~~, our product is safe', post: { ...post, thread } },
    { name: 'emoji', text: 'Our pill ~~never causes~~ that 😊 enjoy your day', post: { ...post, thread } },
    { name: 'capitals', text: 'OUR PRODUCT ~~IS COMPLETELY SAFE~~ AND YOU ARE WRONG', post: { ...post, thread } },
    { name: 'reported speech', text: 'The agency said that the vaccine is not linked to the cases; here is its page.', post },
    { name: 'a post and no answer', text: 'That is not from our drug, probably flu.', post: { ...post, kind: 'post' } },
  ],
});
