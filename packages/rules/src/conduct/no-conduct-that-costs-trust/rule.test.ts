import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'emoji', text: 'last 🍷 in the call room ~~on call~~ till morning' },
    { name: 'capitals', text: '~~TEQUILA~~ IN SCRUBS ~~BEFORE NIGHT SHIFT~~' },
    { name: 'a sexual message', text: 'cannot sleep, ~~cant stop thinking about you in that gown~~', post: { kind: 'dm' }, severity: 'block' },
    { name: 'negation', text: 'No wine for me tonight, I am on call.' },
    { name: 'a health message', text: 'How many units of wine a week are low risk? Two glasses a day is already more.' },
    { name: 'a headline', text: 'Study: junior doctors drink less than their grandparents' },
    { name: 'teaching', text: 'Simulation day: plastic placenta, real laughter.' },
    { name: 'a question', text: 'Is it ever all right to have a beer at lunch on a working day? No.' },
    { name: 'a selfie with nobody in it', text: 'Selfie with my new bike outside the hospital' },
  ],
});
