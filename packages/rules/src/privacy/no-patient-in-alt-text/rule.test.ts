import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'no pictures', text: 'Our patient Joan Weir in bed 12 is smiling again.' },
    {
      name: 'an authorization on file',
      text: 'A good day.',
      post: { authorization: { scope: 'photo' }, media: [{ path: 'a.jpg', alt: 'Our patient Joan Weir in bed 12' }] },
    },
    { name: 'a colleague', text: 'Award night.', post: { media: [{ path: 'a.jpg', alt: 'Dr Amara Nwosu holding a trophy' }] } },
  ],
});
