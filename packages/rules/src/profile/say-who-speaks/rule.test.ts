import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'protected talk', text: 'Anonymous junior doctor, exhausted by rota gaps.', post: { kind: 'bio', author: { role: 'physician' } } },
    { name: 'capitals', text: '~~ANONYMOUS~~ DOC. VACCINES, SEED OILS, THE TRUTH. DM ME.', post: { kind: 'bio', author: { role: 'physician' } } },
    { name: 'a post that is no bio', text: 'Anon GP. Red meat, no statins. DM me.' },
  ],
});
