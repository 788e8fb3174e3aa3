import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'capitals',
      text: 'ACCEPT ME AND GOLF IS ~~ON ME~~ BEFORE YOUR BOARD PICKS A ROBOT',
      post: { kind: 'request', direction: 'inbound', channel: 'instagram', author: { role: 'device-employee' } },
    },
    {
      name: 'an open no',
      text: 'I am in sales at Cordelle, so no offence taken if you would rather not connect. We met after your talk.',
      post: { kind: 'request', direction: 'inbound', channel: 'instagram', author: { role: 'device-employee' } },
    },
    { name: 'a post that is no request', text: 'Hi Dr Okon, I cover your region. Let us connect, I have two box seats on Friday' },
  ],
});
