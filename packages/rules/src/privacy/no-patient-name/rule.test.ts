import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'negation',
      text: 'I never treated a Mr Achterberg, and I never worked in that hospital. The story is about my bike.',
      post: { author: { role: 'public' } },
    },
    {
      name: 'quotation of a historical case',
      text: '"Auguste Deter was admitted in 1901": the first case of Alzheimer\'s disease is still read today.',
      post: { author: { role: 'nurse' } },
    },
    { name: 'question', text: 'Does anybody know where ~~Mrs Achterberg~~ from bed 12 was transferred to?', post: { author: { role: 'nurse' } } },
    { name: 'hashtag', text: 'She rang the bell today and the whole ward cried. ~~#MrsAchterberg~~ strong', post: { author: { role: 'nurse' } } },
    { name: 'emoji', text: 'my patient ~~Ottilie Brandvold~~ is off the vent 🎉🎉', post: { author: { role: 'nurse' } } },
    { name: 'capitals of a colleague', text: 'THANK YOU DR SOLHEIM FOR THE TEACHING TODAY', post: { author: { role: 'nurse' } } },
    {
      name: 'reported speech',
      text: 'My patient ~~Kaspar Lindqvist~~ said that his surgery hurt less than the parking fee.',
      post: { author: { role: 'nurse' } },
    },
    {
      name: 'a news headline',
      text: 'Health Minister Ana Ferreira opens new clinic',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
    {
      name: 'invisible characters',
      text: 'My pati​ent ~~Ottilie Brandvold~~ was discharged after her operation.',
      post: { author: { role: 'nurse' } },
    },
  ],
});
