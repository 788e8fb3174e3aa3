import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  withHeads: true,
  cases: [
    { name: 'an ordinary notice', text: 'The car park is closed on Sunday for new paint.' },
    { name: 'a headline', text: 'New bus line to the hospital opens in spring' },
  ],
});
