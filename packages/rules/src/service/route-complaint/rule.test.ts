import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'No complaints at all, thank you', post: { direction: 'inbound' } },
    { name: 'quotation', text: 'The sign says "please be patient", I love that', post: { direction: 'inbound' } },
    { name: 'question', text: 'why was my ~~appointment cancelled~~ again?? ~~nobody answers~~ the phone', post: { direction: 'inbound' } },
    { name: 'hashtag', text: '~~still waiting~~ since 9, ~~nobody cares~~ #fail', post: { direction: 'inbound' } },
    { name: 'emoji', text: '😡 ~~overcharged~~ twice and ~~no reply~~', post: { direction: 'inbound' } },
    { name: 'capitals', text: '~~WORST HOSPITAL~~ EVER, ~~RUDE STAFF~~', post: { direction: 'inbound' } },
    { name: 'reported speech', text: 'They told us that the new wing opens in May', post: { direction: 'inbound' } },
    { name: 'a news headline', text: 'Hospital waiting lists fall for third month', post: { direction: 'inbound' } },
  ],
});
