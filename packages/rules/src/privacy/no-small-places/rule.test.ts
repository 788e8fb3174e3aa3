import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'No patient of ours comes from Millbrook Falls, whatever the paper says.' },
    { name: 'question', text: 'Does anybody know a good physio in Dundee?' },
    { name: 'hashtag of a city', text: 'Proud of our team at the conference. #Amsterdam #Cardiology' },
    { name: 'a news headline', text: 'Millbrook Falls water plant reopens after repairs, council says' },
    { name: 'capitals', text: 'FREE FLU SHOTS IN DUNDEE THIS SATURDAY', post: { author: { role: 'hospital-account', account: 'organisation' } } },
    {
      name: 'a street in a story',
      text: 'We lost her on the way in from ~~Route 12~~ and I held her hand. Her husband asked me whether she was in pain.',
      post: { author: { role: 'nurse' } },
    },
    {
      name: 'an authorization on file',
      text: 'My patient in bed 7 told me about his divorce while I changed his dressing.',
      post: { authorization: { scope: 'story' } },
    },
  ],
});
