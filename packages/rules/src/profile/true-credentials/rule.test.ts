import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'Not a doctor, just a porter with opinions.', post: { kind: 'bio' } },
    { name: 'quotation', text: 'Nurse. My gran calls me "the professor".', post: { kind: 'bio', author: { role: 'nurse' } } },
    { name: 'question', text: 'Pharmacist. Tea?', post: { kind: 'bio', author: { role: 'pharmacist' } } },
    { name: 'hashtag', text: '~~#cancerwhisperer~~ and nurse', post: { kind: 'bio', author: { role: 'nurse' } } },
    { name: 'emoji', text: '💉 ~~dr~~ Bree, injector, ~~PhD pending~~', post: { kind: 'bio', author: { role: 'nurse' } } },
    { name: 'capitals', text: '~~DR~~ LOU, SKIN SPECIALIST', post: { kind: 'bio', author: { role: 'influencer' } } },
    { name: 'reported speech', text: 'Patients say I hum. Physio in Cork.', post: { kind: 'bio' } },
    { name: 'a news headline', text: 'Health reporter. Stories on hospitals.', post: { kind: 'bio', author: { role: 'public' } } },
  ],
});
