import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'negation',
      text: 'Our sensor is not FDA approved, it is cleared.',
      post: { author: { role: 'device-employee', account: 'organisation' } },
    },
    { name: 'quotation', text: '"~~FDA approved~~" is printed on our pump.', post: { author: { role: 'device-employee', account: 'organisation' } } },
    { name: 'question', text: 'Is our pump FDA approved? It is cleared.', post: { author: { role: 'device-employee', account: 'organisation' } } },
    { name: 'hashtag', text: '~~#FDAApproved~~ sensor, order now', post: { author: { role: 'device-employee', account: 'organisation' } } },
    {
      name: 'emoji',
      text: '✅ ~~TGA approved~~ ✅ our sleep mask',
      post: { author: { role: 'device-employee', account: 'organisation', jurisdiction: 'AU' } },
    },
    { name: 'capitals', text: 'OUR PUMP IS ~~FDA APPROVED~~', post: { author: { role: 'device-employee', account: 'organisation' } } },
    { name: 'reported speech', text: 'The rep said the pump is ~~endorsed by the FDA~~.', post: { author: { role: 'device-employee' } } },
    {
      name: 'a news headline',
      text: 'FDA approves heart valve for younger patients',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
  ],
});
