import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals and emoji', text: 'OUR ~~INTERIM DATA~~ IS INSANE 🤫📈', post: { author: { role: 'pharma-employee' } }, severity: 'block' },
    { name: 'a share tip', text: '~~hold your shares~~, that is all i will say, announcement on the 9th', severity: 'review' },
    { name: 'a disclaimer', text: 'opinions my own: here is the ~~confidential memo~~ about the wards', severity: 'review' },
    { name: 'a headline', text: 'Phase 3 data on asthma antibody published in The Lancet: https://example.org/asthma' },
    { name: 'privacy kept', text: "I can't say anything about any patient, ever." },
    { name: 'a question', text: 'When will the results of the exam be out?' },
    { name: 'negation', text: 'No, our hospital is not closing the maternity unit. Read the statement on the website.' },
    { name: 'a movie', text: 'No spoilers: I am not allowed to say which character dies in the season finale.' },
  ],
});
