import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals', text: '~~SOUND ON~~ and wait for it' },
    { name: 'a transcript is given', text: 'Sound on. Transcript in the first comment.' },
    { name: 'another kind of sound', text: 'Breath sounds on the left were normal.' },
  ],
});
