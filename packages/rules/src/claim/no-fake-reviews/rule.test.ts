import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'We give nothing for a review, good or bad.' },
    {
      name: 'quotation taken apart',
      text: '"Free coffee for every review" is exactly what you must not offer: good or bad, reviews stay up unpaid.',
    },
    { name: 'question', text: 'Do you read every review?' },
    { name: 'hashtag', text: '#reviews welcome, good or bad' },
    {
      name: 'emoji',
      text: '⭐⭐⭐⭐⭐ = ~~leave us 5 stars~~ and show the desk 🎁',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
    { name: 'capitals', text: 'COFFEE CARD ~~FOR EVERY 5 STAR REVIEW~~', post: { author: { role: 'hospital-account', account: 'organisation' } } },
    { name: 'reported speech', text: 'I read that a clinic was fined for its ratings.' },
    { name: 'a news headline', text: 'Regulator bans paid reviews for clinics from October' },
  ],
});
