import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'a comparison is given', text: 'The vaccine lowers the risk of flu by 45% compared with placebo.', post: { author: { role: 'nurse' } } },
    { name: 'a discount', text: '30% off all parking until June.', post: { author: { role: 'hospital-account', account: 'organisation' } } },
    { name: 'a patient writes', text: 'My doctor says this cuts my risk of stroke by 30%.', post: { author: { role: 'public' } } },
  ],
});
