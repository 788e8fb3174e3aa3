import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'a user', text: 'On insulin since 1999, pump fan, not a nurse.', post: { kind: 'bio', author: { role: 'public' } } },
    { name: 'capitals', text: '~~OZEMPIC~~ HALF OFF, DM ME', post: { kind: 'bio', author: { role: 'nurse' } } },
    { name: 'a post that is no bio', text: 'Botox from £90, fillers too' },
  ],
});
