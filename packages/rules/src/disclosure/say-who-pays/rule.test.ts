import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'Not sponsored: I love this soup.' },
    { name: 'quotation', text: '"Use my code" is how every one of these videos ends.' },
    { name: 'question', text: 'Are you paid to talk about this brand?', post: { author: { role: 'public' } } },
    { name: 'hashtag', text: 'I swear by this serum for my rosacea ~~#spon~~', post: { author: { role: 'influencer' } } },
    { name: 'emoji', text: '😍 love this powder, link in bio, ~~use code~~ SAM10 💪', post: { author: { role: 'influencer' } } },
    { name: 'capitals', text: 'OBSESSED WITH THIS SERUM. ~~USE MY CODE~~ LEA15.', post: { author: { role: 'influencer' } } },
    { name: 'reported speech', text: 'She said the sponsored trip was lovely.', post: { author: { role: 'public' } } },
    { name: 'a news headline', text: 'Influencer fined for hidden advertising' },
  ],
});
