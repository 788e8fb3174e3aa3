import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals', text: 'SNITCHES GET STITCHES, ~~WATCH YOUR BACK~~' },
    { name: 'a joke is no excuse', text: 'lol joking but ~~i know where you live~~ and which bus you take', severity: 'block' },
    { name: 'towards a patient', text: 'the man in side room 3 spat at me. next bell, i am ~~taking my sweet time~~', severity: 'review' },
    { name: 'a question about safety', text: 'What do you do when a patient says he will wait for you in the car park?' },
    { name: 'a headline', text: 'Man jailed after threats against ambulance crew' },
    { name: 'sport', text: 'We will destroy you at the charity football match, radiology' },
    { name: 'negation', text: 'Nobody should have to hear "watch your back" at work.' },
  ],
});
