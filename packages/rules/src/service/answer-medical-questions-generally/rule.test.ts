import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { kind: 'reply', author: { role: 'hospital-account', account: 'organisation' } } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'We cannot say whether you can mix those two. A pharmacist can.', post },
    { name: 'quotation', text: 'Never rely on a comment that says "you can mix those".', post },
    { name: 'question', text: 'Could you call the ward? They will help.', post },
    { name: 'emoji', text: '~~You can take them~~ together 👍', post },
    { name: 'capitals', text: 'YES ~~YOU CAN STOP THEM~~ TODAY', post },
    {
      name: 'with a thread',
      text: '~~It is fine to mix~~.',
      post: { ...post, thread: [{ text: 'can i take ibuprofen and my blood pressure tablets?', direction: 'inbound' }] },
    },
    { name: 'a service question', text: 'Of course you can take the lift at the back.', post },
  ],
});
