import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { direction: 'inbound', kind: 'comment', author: { role: 'public' } } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'I am not pregnant and not on any tablets', post },
    { name: 'quotation', text: 'The comedian said "overdose of charm" and everybody laughed', post },
    { name: 'question', text: 'is it bad that i ~~took twice~~ my metoprolol this morning??', post },
    { name: 'hashtag', text: '#overdoseawareness day is on Sunday', post },
    { name: 'emoji', text: 'the patches ~~come off in the~~ shower every day 🙄', post },
    { name: 'capitals', text: 'THE INHALER ~~STOPPED WORKING~~ AFTER A WEEK', post },
    { name: 'reported speech', text: 'According to the leaflet patients who are pregnant should ask a doctor', post },
    { name: 'a news headline', text: 'Counterfeit pills seized at port, police say', post },
    { name: 'what goes out', text: 'Zelvora does nothing for me' },
  ],
});
