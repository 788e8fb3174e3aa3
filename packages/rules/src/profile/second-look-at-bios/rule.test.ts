import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  withHeads: true,
  cases: [
    { name: 'an ordinary bio', text: 'Radiographer. Part-time lecturer. Views mine.', post: { kind: 'bio' } },
    { name: 'a post that is no bio', text: 'Hormone doctor to the moms of Plano, DM for labs' },
  ],
});
