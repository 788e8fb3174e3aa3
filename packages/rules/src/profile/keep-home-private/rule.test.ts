import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'a school as workplace', text: 'School nurse, Leeds. Dad.', post: { kind: 'bio', author: { role: 'nurse' } } },
    { name: 'key', text: 'Carer. Spare ~~key~~ under the pot, come in', post: { kind: 'bio', author: { role: 'staff' } } },
    { name: 'a post that is no bio', text: "NICU nurse. Mum of Ella (5), St Anne's Primary" },
  ],
});
