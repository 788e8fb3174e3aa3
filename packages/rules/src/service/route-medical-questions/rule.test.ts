import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { direction: 'inbound', kind: 'comment', author: { role: 'public' } } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'No fever, no cough, just here to say thanks', post },
    { name: 'quotation', text: 'Your sign "should I see a doctor?" made me laugh', post },
    { name: 'hashtag', text: '#help ~~is this normal~~, my daughter has a ~~rash~~ and a fever?', post },
    { name: 'emoji', text: '~~should i stop~~ my ~~metformin~~ 😟 i have had nausea all week?', post },
    { name: 'capitals', text: '~~SHOULD I TAKE~~ BOTH TABLETS? I HAVE ~~DIARRHOEA~~', post },
    { name: 'reported speech', text: 'They said the talk on asthma is at six', post },
    { name: 'a news headline', text: 'Is coffee good for the heart? New study', post },
    { name: 'what goes out', text: 'Can I take ibuprofen with my tablets? I have a headache' },
  ],
});
