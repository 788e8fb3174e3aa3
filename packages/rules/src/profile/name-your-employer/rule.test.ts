import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'hidden',
      text: 'Surgeon at ~~[redacted]~~. Devices, drugs, gossip. Opinions mine',
      post: { kind: 'bio', author: { role: 'physician' } },
    },
    {
      name: 'no field',
      text: 'Runner, dad, terrible guitarist. Works in pharma finance.',
      post: { kind: 'bio', author: { role: 'pharma-employee' } },
    },
    {
      name: 'an organisation',
      text: 'Research company in respiratory disease. House rules below.',
      post: { kind: 'bio', author: { role: 'pharma-account' } },
    },
    { name: 'a post that is no bio', text: "Oncology launches and coffee. Views mine, not my employer's." },
  ],
});
