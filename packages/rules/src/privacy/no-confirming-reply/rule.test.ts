import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'negation that denies',
      text: 'We have ~~never treated you~~ here.',
      post: { kind: 'reply', author: { role: 'dentist', account: 'professional' } },
    },
    {
      name: 'quotation',
      text: 'The review says "when we saw you", and that is a phrase we train people never to write.',
      post: { kind: 'reply', author: { role: 'dentist', account: 'professional' } },
    },
    {
      name: 'question of policy',
      text: 'Would you call our line, so that we can listen?',
      post: { kind: 'reply', author: { role: 'dentist', account: 'professional' } },
    },
    {
      name: 'hashtag',
      text: 'Thank you for writing. #FeedbackMatters',
      post: { kind: 'reply', author: { role: 'dentist', account: 'professional' } },
    },
    {
      name: 'emoji',
      text: 'glad ~~your crown is~~ holding up 🦷🎉 see you at the next check',
      post: { kind: 'reply', author: { role: 'dentist', account: 'professional' } },
    },
    {
      name: 'capitals',
      text: '~~WE CHECKED YOUR CHART~~ AND YOU WERE ON TIME FOR EVERYTHING',
      post: { kind: 'reply', author: { role: 'dentist', account: 'professional' } },
    },
    {
      name: 'reported speech',
      text: 'The paper says that many clinics answer reviews with details. We do not.',
      post: { kind: 'reply', author: { role: 'dentist', account: 'professional' } },
    },
    {
      name: 'a news headline',
      text: 'Clinic fined for answering a review with treatment details',
      post: { kind: 'reply', author: { role: 'dentist', account: 'professional' } },
    },
    { name: 'a post that is no answer', text: 'When we saw you in the crowd at the marathon we cheered.', post: { author: { role: 'nurse' } } },
  ],
});
