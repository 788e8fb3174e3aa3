import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'We are not open on Monday.' },
    { name: 'question', text: 'Is the flu clinic on Saturday or on Sunday?' },
    { name: 'the year alone', text: 'I treated her in 2011 and she taught me more than any book.', post: { author: { role: 'physician' } } },
    { name: 'hashtag of an awareness day', text: 'Wear yellow with us. #WorldSuicidePreventionDay' },
    { name: 'capitals', text: 'CLINIC CLOSED ON MONDAY 6 MAY', post: { author: { role: 'hospital-account', account: 'organisation' } } },
    { name: 'a news headline', text: 'Hospital to close maternity unit on 1 July, board says' },
    { name: 'emoji', text: 'Day off tomorrow 🎉 sleep until noon' },
    {
      name: 'reported speech',
      text: 'She told me ~~yesterday~~ that she wants to stop dialysis. My patient, three years on our unit, and her son cried.',
      post: { author: { role: 'nurse' } },
    },
    {
      name: 'an authorization on file',
      text: 'Lost my little warrior last night. His mum never left his side.',
      post: { authorization: { scope: 'story' } },
    },
  ],
});
