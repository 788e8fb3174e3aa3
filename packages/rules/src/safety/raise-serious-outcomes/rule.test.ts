import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { direction: 'inbound', kind: 'comment', author: { role: 'public' } } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'Two years on lisinopril and never in hospital', post },
    { name: 'quotation', text: 'The leaflet says "may cause stroke" on everything', post },
    { name: 'question', text: 'my dad had a ~~stroke~~ two weeks after the new injection, is that from it?', post },
    { name: 'hashtag', text: '#sepsis awareness month is September', post },
    { name: 'emoji', text: 'i could die of laughter at this ad 😂', post },
    { name: 'capitals', text: 'MY SON HAD A ~~SEIZURE~~ AFTER YOUR NEW TABLETS', post, severity: 'block' },
    { name: 'reported speech', text: 'According to the study, statins prevent stroke.', post },
    { name: 'a news headline', text: 'Heart attack deaths fall for tenth year', post },
    { name: 'what goes out', text: 'spent the weekend in hospital after dose 2' },
  ],
});
