import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'negation',
      text: 'Our investigational pump is not known to be safe or effective.',
      post: { author: { role: 'device-employee', account: 'organisation' } },
    },
    {
      name: 'quotation',
      text: '"~~Game changer~~", they call our ~~investigational~~ pump.',
      post: { author: { role: 'device-employee', account: 'organisation' } },
    },
    {
      name: 'question',
      text: 'Who wants our ~~investigational~~ pump? It saves lives.',
      post: { author: { role: 'device-employee', account: 'organisation' } },
    },
    { name: 'hashtag', text: '~~#FirstInHuman~~ and a game changer', post: { author: { role: 'device-employee', account: 'organisation' } } },
    {
      name: 'emoji',
      text: '🚀 our ~~investigational~~ valve changes lives 🚀',
      post: { author: { role: 'device-employee', account: 'organisation' } },
    },
    { name: 'capitals', text: 'OUR ~~INVESTIGATIONAL~~ VALVE SAVES LIVES', post: { author: { role: 'device-employee', account: 'organisation' } } },
    {
      name: 'reported speech',
      text: 'Surgeons say our ~~investigational~~ valve works better than any other.',
      post: { author: { role: 'device-employee' } },
    },
    { name: 'a news headline', text: 'First patient receives experimental heart valve', post: { author: { role: 'staff' } } },
  ],
});
