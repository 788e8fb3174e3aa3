import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals', text: 'I ~~GOOGLE EVERY~~ PATIENT, SORRY NOT SORRY, IT SAVES SO MUCH TIME LOL' },
    { name: 'an excuse', text: 'not being nosy but ~~saw your name on the list~~ for friday, hope it goes well', post: { kind: 'dm' } },
    { name: 'negation', text: 'I never look patients up online. What they want me to know they tell me.' },
    { name: 'safety', text: 'She was missing and suicidal, so we searched for her public posts with the police.' },
    { name: 'a question about training', text: 'Is there a policy on whether we may look patients up?' },
    { name: 'a headline', text: 'Nurse fired for opening celebrity charts, court hears' },
    { name: 'looking up a doctor', text: 'I looked up my new GP on the register. All fine.' },
  ],
});
