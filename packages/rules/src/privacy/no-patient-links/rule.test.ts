import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'a ward appeal',
      text: 'Our own fund for new pumps: https://mchango.example/c/ward6-pumps',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
    {
      name: 'an IP address',
      text: 'The kiosk in bay 4 still shows her login from ~~10.24.18.112~~, she was my patient this morning.',
      post: { author: { role: 'nurse' } },
    },
    { name: 'a version number', text: 'Updated the infusion app to 4.2.1 today.' },
    { name: 'question', text: 'Does anybody have the link to the sepsis guideline?' },
    { name: 'a news link', text: 'Minister promises 400 beds https://news.example/2025/03/beds' },
  ],
});
