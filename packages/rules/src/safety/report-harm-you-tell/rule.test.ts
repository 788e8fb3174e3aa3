import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'Two weeks on lisinopril, no cough, no swelling, all good' },
    { name: 'quotation', text: 'The leaflet says "may cause dizziness" on everything' },
    { name: 'reported speech', text: 'According to the study, statins rarely cause muscle pain.' },
    { name: 'a news headline', text: 'Common blood pressure drug linked to dizziness in older adults, study finds' },
    { name: 'what comes in', text: 'Started ramipril in May and I cough all night since', post: { direction: 'inbound' } },
  ],
});
