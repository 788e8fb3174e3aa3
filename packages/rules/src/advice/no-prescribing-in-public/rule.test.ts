import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'I will not send the script over Instagram, please ring the surgery.', post: { kind: 'dm' } },
    { name: 'quotation', text: 'Signs of a bad page: "comment SHOT and get 2.4 mg by mail". Walk away.' },
    { name: 'question', text: 'Which of you still writes prescriptions by hand?' },
    { name: 'hashtag', text: '@mo_k go up to ~~40 mg~~ of #fluoxetine', post: { kind: 'reply' } },
    { name: 'emoji', text: 'sure 👍 ~~take 10 mg of cetirizine~~ at night 🌙', post: { kind: 'reply' } },
    { name: 'capitals', text: 'TAKE ~~800 MG IBUPROFEN~~ NOW', post: { kind: 'reply' }, severity: 'block' },
    { name: 'reported speech', text: 'The surgeon said she takes 200 mg of caffeine before a list.' },
    { name: 'a news headline', text: 'FDA approves 7.2 mg semaglutide dose for weight loss' },
    { name: 'own treatment', text: 'I take 75 mg of aspirin myself and moan about it.' },
  ],
});
