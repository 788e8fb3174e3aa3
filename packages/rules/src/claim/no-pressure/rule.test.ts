import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'negation',
      text: 'There is no rush to book your scan with our clinic.',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
    { name: 'quotation', text: 'They told me "last chance" and I left the shop.' },
    { name: 'question', text: 'Are there only a few slots left?' },
    {
      name: 'hashtag',
      text: 'Peel week at our clinic, book now ~~#LastChance~~',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
    { name: 'emoji', text: '⏰ ~~ends tonight~~ ⏰ half price filler, dm me', post: { author: { account: 'professional' } } },
    { name: 'capitals', text: '~~LAST CHANCE~~ FOR BOTOX, BOOK NOW', post: { author: { role: 'hospital-account', account: 'organisation' } } },
    { name: 'reported speech', text: 'The leaflet said that prices would rise soon.' },
    { name: 'a news headline', text: 'Sepsis remains a silent killer, report warns http://example.org/x' },
  ],
});
