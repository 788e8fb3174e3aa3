import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'capitals',
      text: 'YOU DELIVERED ~~MY TWINS~~, ADD ME',
      post: { kind: 'request', direction: 'inbound', channel: 'instagram', author: { role: 'public' } },
    },
    {
      name: 'slang',
      text: 'u did my bloods ~~at the clinic~~ lol, follow back',
      post: { kind: 'request', direction: 'inbound', channel: 'instagram', author: { role: 'public' } },
    },
    {
      name: 'a school friend',
      text: 'I sat behind you in chemistry and you lent me your goggles. Add me.',
      post: { kind: 'request', direction: 'inbound', channel: 'instagram', author: { role: 'public' } },
    },
    {
      name: 'a health page',
      text: 'Loved your talk on moles. I run a skin charity page, may I follow?',
      post: { kind: 'request', direction: 'inbound', channel: 'instagram', author: { role: 'public' } },
    },
    { name: 'a post that is no request', text: 'Hi doc, you took out my appendix in May, add me so I can show you the scar' },
  ],
});
