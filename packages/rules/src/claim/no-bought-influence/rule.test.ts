import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'We did not buy any followers.' },
    { name: 'quotation', text: '"Buy 10k likes" said the message in my spam folder.' },
    { name: 'question', text: 'Who follows us?' },
    { name: 'hashtag', text: '#10kfollowers and counting' },
    { name: 'emoji', text: '🚀 we ~~bought 5,000 likes~~ for the page', post: { author: { role: 'hospital-account', account: 'organisation' } } },
    { name: 'capitals', text: 'WE ~~BOUGHT 5,000 FOLLOWERS~~', post: { author: { role: 'hospital-account', account: 'organisation' } } },
    { name: 'reported speech', text: 'The network closed accounts with odd numbers.' },
    { name: 'a news headline', text: 'Thousands of followers leave app after outage' },
  ],
});
