import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'told', text: 'I own this serum line and earn from it. Shop below.', post: { kind: 'bio', author: { role: 'physician' } } },
    { name: 'a hobby shop', text: 'Beadwork shop open. RPN.', post: { kind: 'bio', author: { role: 'nurse' } } },
    { name: 'capitals', text: '~~USE GLOW15~~, MY FAVOURITE, LOVE IT', post: { kind: 'bio', author: { role: 'influencer' } } },
    { name: 'a post that is no bio', text: 'Honest supplement reviews, use LIV20 at checkout' },
  ],
});
