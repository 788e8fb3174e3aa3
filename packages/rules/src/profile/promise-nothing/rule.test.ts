import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals and emoji', text: "🥇 ~~ASIA'S NO.1~~ IVF 🥇", post: { kind: 'bio', author: { role: 'physician' } } },
    { name: 'negation', text: 'No cures, no miracles, only physio.', post: { kind: 'bio', author: { role: 'staff' } } },
    { name: 'play', text: 'Number one dad, average radiographer', post: { kind: 'bio', author: { role: 'staff' } } },
    { name: 'a post that is no bio', text: "Leeds's best hands, 100% painless" },
  ],
});
