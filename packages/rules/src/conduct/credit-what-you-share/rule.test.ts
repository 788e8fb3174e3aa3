import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals', text: '~~LIBGEN~~ HAS IT, THE WHOLE BOOK' },
    { name: 'a removed mark', text: 'Here is the chart, ~~cropped the watermark~~, the whole figure' },
    { name: 'a question', text: 'Where can I buy the whole textbook second hand?' },
    { name: 'credit given', text: 'Figure 3 of the paper by Osei and colleagues, reproduced with permission.' },
    { name: 'a headline', text: 'Publisher sues pirate library' },
    { name: 'negation', text: 'Please do not screenshot my slides, I will send them to anyone who asks.' },
  ],
});
