import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { direction: 'inbound', kind: 'comment', author: { role: 'public' } } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'an idiom', text: 'this shift is killing me lol', post },
    { name: 'an ordinary question', text: 'Do you open on Saturday?', post },
    { name: 'a complaint', text: 'Waited four hours and nobody told us anything', post },
    { name: 'what goes out', text: 'my little one drank some of the blue bottle and now she is drowsy' },
  ],
});
