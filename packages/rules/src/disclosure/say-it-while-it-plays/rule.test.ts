import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals', text: '~~DISCLOSURE IN THE CAPTION~~, WATCH THE REEL', post: { kind: 'post', author: { role: 'influencer' } } },
    {
      name: 'also in it',
      text: 'Disclosure in the description, and spoken in the first words of the video.',
      post: { kind: 'post', author: { role: 'influencer' } },
    },
  ],
});
