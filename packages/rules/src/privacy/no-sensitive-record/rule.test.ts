import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: "We do not post about anybody's sobriety, ever.", post: { author: { role: 'nurse' } } },
    { name: 'quotation', text: '"Sober is not boring" is on the wall of our staff room.', post: { author: { role: 'nurse' } } },
    { name: 'question', text: 'Is methadone safe in pregnancy? Ask your clinic.', post: { author: { role: 'nurse' } } },
    {
      name: 'hashtag',
      text: 'Two years clean, ~~@kaspar_l~~, and our group is proud. #sober',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
    {
      name: 'emoji',
      text: '~~@kaspar_l~~ 90 days clean with us 🎉 sober and shining',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
    { name: 'capitals', text: 'SUICIDE PREVENTION DAY: LISTEN, ASK, STAY', post: { author: { role: 'nurse' } } },
    { name: 'reported speech', text: 'The study says that rehab helped half of the people in it.', post: { author: { role: 'nurse' } } },
    {
      name: 'a news headline',
      text: 'HIV cases fall by a third, study finds',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
  ],
});
