import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { kind: 'policy' } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'a reward', text: '~~Patients who mention a good result in a review get $20 off.~~', post },
    { name: 'insiders', text: '~~Family members write positive reviews to balance bad ones.~~', post },
    { name: 'screening', text: "~~Panel members should check each candidate's social media for pregnancy, faith and signs of illness.~~", post },
    {
      name: 'accounts taken into service',
      text: '~~Team members grant the clinic permission to use their personal accounts for promotional posts.~~',
      post,
    },
    { name: 'honest reviews', text: 'You may ask every patient for an honest review; give nothing in return.', post },
    { name: 'a ban on paid reviews', text: 'Do not pay for reviews, and do not let staff or family write them.', post },
    { name: 'a ban on screening', text: "Do not search applicants' social media for religion, pregnancy or politics.", post },
    { name: 'side effects sent on', text: 'Never hide a comment about a side effect before the safety desk has it.', post },
    { name: 'no paid post without a label', text: 'Influencers must not publish a paid post without disclosing it.', post },
    { name: 'not a policy', text: 'Every dentist has to obtain three five-star reviews a week.' },
  ],
});
