import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'I sell nothing to patients.', post: { author: { role: 'physician' } } },
    { name: 'quotation', text: '"~~My patients ask~~ for it", and here is ~~my code~~', post: { author: { role: 'physician' } } },
    { name: 'question', text: '~~Patients keep asking what i take~~? ~~Link in bio~~', post: { author: { role: 'physician' } } },
    { name: 'hashtag', text: '~~My patients love~~ this. ~~#UseCode~~ GLOW20', post: { author: { role: 'physician' } } },
    { name: 'emoji', text: '💛 ~~my patients ask~~, ~~use code~~ SUN10 💛', post: { author: { role: 'physician' } } },
    { name: 'capitals', text: '~~MY PATIENTS ASK~~ WHAT I TAKE. ~~CODE~~ DOC20.', post: { author: { role: 'physician' } } },
    { name: 'reported speech', text: 'A colleague says that she sells supplements in her office.', post: { author: { role: 'physician' } } },
    { name: 'a news headline', text: 'Doctors who sell supplements face new rules', post: { author: { role: 'staff' } } },
  ],
});
