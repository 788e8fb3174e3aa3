import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals', text: 'SCREENSHOTS ATTACHED, ~~SCREENSHOTS OF~~ THE WHOLE CHAT WITH MY SUPERVISOR' },
    { name: 'a recording', text: '~~I secretly recorded~~ the appraisal and I will post it bit by bit' },
    { name: 'a question about the rule', text: 'Am I allowed to keep the emails my manager sent me?' },
    { name: 'negation', text: 'No screenshots of patients or staff, please, not in the group either.' },
    {
      name: 'a kind word with permission',
      text: 'With her permission, what my consultant texted me after my first arrest: "go home, eat, sleep, you did well"',
    },
    { name: 'a headline', text: 'Leaked messages: court orders ministry to publish minutes' },
    { name: 'food', text: 'Overheard at the canteen: "is the curry moving?" It was a good curry.' },
  ],
});
