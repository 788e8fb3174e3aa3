import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'No rash, no nausea, nothing at all on amoxicillin', post: { direction: 'inbound' } },
    { name: 'quotation', text: 'The leaflet says "may cause dizziness" on everything', post: { direction: 'inbound' } },
    { name: 'question', text: 'is it normal that my ~~heart is racing~~ since i started vyvanse?', post: { direction: 'inbound' } },
    { name: 'hashtag', text: 'week 3 on #ozempic and I keep ~~throwing up~~', post: { direction: 'inbound' } },
    { name: 'emoji', text: 'took the cipro and now 🤮 and a ~~rash~~ all over my arms', post: { direction: 'inbound' } },
    { name: 'capitals', text: 'YOUR LAMOTRIGINE GAVE MY DAUGHTER A ~~RASH~~', post: { direction: 'inbound' } },
    { name: 'reported speech', text: 'According to the study, statins rarely cause muscle pain.', post: { direction: 'inbound' } },
    { name: 'a news headline', text: 'Common blood pressure drug linked to dizziness in older adults, study finds', post: { direction: 'inbound' } },
    { name: 'a misspelt medicine', text: 'since i take atorvastatine my ~~legs hurt~~ every night', post: { direction: 'inbound' } },
    { name: 'the reason for taking it', text: 'I take sumatriptan for migraine and it works wonders', post: { direction: 'inbound' } },
  ],
});
