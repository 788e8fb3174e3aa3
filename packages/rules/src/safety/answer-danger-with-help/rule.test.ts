import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { kind: 'reply', author: { role: 'hospital-account', account: 'organisation' } } as const;
const answering = (text: string) => ({ ...post, thread: [{ text, direction: 'inbound' }] }) as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'See you at nine.', post: answering('I never wanted to hurt myself, only my diet') },
    { name: 'question', text: '~~Have you tried our app?~~', post: answering('i took all my pills, what now') },
    { name: 'emoji', text: '~~Stay strong 💪~~', post: answering('im going to end my life tonight') },
    { name: 'capitals', text: '~~WE ARE CLOSED NOW~~', post: answering('my baby is not breathing') },
    { name: 'a number of another kind', text: '~~Call 555-0100 on Monday.~~', post: answering('i want to kill myself') },
    { name: 'help in other words', text: 'Go to A&E now, a nurse is calling you.', post: answering('my baby is not breathing') },
    { name: 'reported speech', text: 'Read the article here.', post: answering('The report says overdose deaths fell last year') },
    {
      name: 'what we said ourselves',
      text: 'More tomorrow.',
      post: { ...post, thread: [{ text: 'Know the signs of suicide', direction: 'outbound' }] },
    },
  ],
});
