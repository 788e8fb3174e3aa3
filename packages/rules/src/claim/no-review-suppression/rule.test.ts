import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'We never delete negative reviews.' },
    { name: 'quotation', text: '"We will sue" is not how we answer a review.' },
    { name: 'question', text: 'Should clinics answer reviews?' },
    { name: 'hashtag', text: '#reviews are read every Monday' },
    { name: 'emoji', text: '😡 ~~delete this review~~ now', post: { kind: 'reply' } },
    { name: 'capitals', text: '~~TAKE THIS REVIEW DOWN~~ TODAY', post: { kind: 'reply' } },
    { name: 'reported speech', text: 'I heard of a surgeon who took a patient to court.' },
    { name: 'a news headline', text: 'Court: gag clauses in dental forms are void' },
  ],
});
