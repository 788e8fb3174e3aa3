import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { author: { role: 'hospital-account', account: 'organisation' } } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'Never share your symptoms in the comments below.', post },
    { name: 'quotation', text: 'A scam post says "tell us your diagnosis in the comments". Report it.', post },
    { name: 'question', text: '~~When were you diagnosed~~? Tell us in the comments!', post },
    { name: 'hashtag', text: '#MyStory ~~Share your recovery~~ in the comments!', post },
    { name: 'emoji', text: '👇 ~~What medication are you~~ on? comment below', post },
    { name: 'capitals', text: '~~TELL US YOUR SYMPTOMS~~ IN THE COMMENTS!', post },
    { name: 'reported speech', text: 'Readers asked what medicines do you keep at home; our list is on the site.', post },
    { name: 'a news headline', text: 'Survey: how many patients take their medicines as told', post },
  ],
});
