import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'Supplements are not FDA approved.' },
    { name: 'quotation taken apart', text: '"FDA approved vitamins" is a red flag, there is no such thing.' },
    { name: 'question', text: 'Is this supplement FDA approved?' },
    { name: 'hashtag', text: 'Our herbal detox drops ~~#FDAApproved~~', post: { author: { role: 'hospital-account', account: 'organisation' } } },
    { name: 'emoji', text: '✅ ~~FDA approved~~ stem cell clinic ✅', post: { author: { role: 'hospital-account', account: 'organisation' } } },
    { name: 'capitals', text: '~~FDA APPROVED~~ HERBAL TONIC', post: { author: { role: 'hospital-account', account: 'organisation' } } },
    { name: 'reported speech', text: 'The seller said the tea was FDA approved, and I laughed.' },
    { name: 'a news headline', text: 'FDA approves first pill for postpartum depression' },
  ],
});
