import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'I do not tell stories about a patient.', post: { author: { role: 'nurse' } } },
    { name: 'quotation', text: '"A patient is a person first", says the poster in our corridor.', post: { author: { role: 'nurse' } } },
    { name: 'question', text: 'How many hours should a patient wait in the emergency department?', post: { author: { role: 'nurse' } } },
    { name: 'hashtag', text: 'Our ward won the quiz. #patientsfirst', post: { author: { role: 'nurse' } } },
    { name: 'emoji', text: '~~my patient~~ today brought me plums 😭💜', post: { author: { role: 'nurse' } } },
    { name: 'capitals', text: '~~MY PATIENT~~ TODAY ASKED ME TO MARRY HER GRANDSON', post: { author: { role: 'nurse' } } },
    { name: 'reported speech', text: '~~My patient~~ said yesterday that the soup tasted of nothing.', post: { author: { role: 'nurse' } } },
    {
      name: 'a news headline',
      text: 'Patient sues hospital over lost teeth',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
  ],
});
