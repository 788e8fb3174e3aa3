import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'negation',
      text: 'We do not like, tag or share posts that name a medicine.',
      post: { author: { role: 'pharma-employee', jurisdiction: 'UK' } },
    },
    {
      name: 'quotation',
      text: '~~[reposted~~] "Ask for it by name": our US spot for Humira',
      post: { author: { role: 'pharma-employee', jurisdiction: 'UK' } },
    },
    {
      name: 'question',
      text: 'Seen our ~~#Zelvora~~ news?',
      post: { author: { role: 'pharma-account', account: 'organisation', jurisdiction: 'UK' } },
    },
    { name: 'hashtag', text: '~~#Humira~~ and psoriasis, proud day', post: { author: { role: 'pharma-employee' } } },
    {
      name: 'emoji',
      text: '👏👏 ~~Great news~~ 👏',
      post: {
        author: { role: 'pharma-employee', jurisdiction: 'UK' },
        kind: 'comment',
        thread: [{ text: 'Humira (adalimumab) is approved for a new use.', direction: 'inbound' }],
      },
    },
    { name: 'capitals', text: '~~[LIKED~~] OZEMPIC NOW FOR KIDNEYS', post: { author: { role: 'pharma-employee', jurisdiction: 'UK' } } },
    { name: 'reported speech', text: 'A colleague said the fun run was great. #running', post: { author: { role: 'pharma-employee' } } },
    { name: 'a news headline', text: 'Regulator rebukes drugmaker over staff likes', post: { author: { role: 'staff' } } },
  ],
});
