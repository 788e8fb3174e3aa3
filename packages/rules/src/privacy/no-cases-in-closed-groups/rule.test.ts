import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'Closed group or not, we never post about a patient.', post: { channel: 'group', author: { role: 'nurse' } } },
    { name: 'quotation', text: '"Just us nurses" is the name of our choir.', post: { channel: 'group', author: { role: 'nurse' } } },
    {
      name: 'question',
      text: 'Between us, what happened to the ~~lady~~ in bed 9 who was admitted yesterday?',
      post: { channel: 'group', author: { role: 'nurse' } },
    },
    { name: 'hashtag', text: 'Night shift snacks, recipes please. #nursesonly', post: { channel: 'group', author: { role: 'nurse' } } },
    {
      name: 'emoji',
      text: 'just us nurses 🤫 ~~my patient~~ in bed 9 was discharged drunk again',
      post: { channel: 'group', author: { role: 'nurse' } },
    },
    {
      name: 'capitals',
      text: 'BETWEEN US: ~~MY PATIENT~~ IN BED 9 FELL OUT OF HIS BED TODAY',
      post: { channel: 'group', author: { role: 'nurse' } },
    },
    { name: 'reported speech', text: 'The college said that closed groups are not private.', post: { channel: 'group', author: { role: 'nurse' } } },
    { name: 'a news headline', text: 'Nurse dismissed over messages in a closed group', post: { channel: 'group', author: { role: 'nurse' } } },
  ],
});
