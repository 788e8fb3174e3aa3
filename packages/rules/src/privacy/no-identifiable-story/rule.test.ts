import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'No patient was hurt in the bus accident, and none came to us.', post: { author: { role: 'nurse' } } },
    {
      name: 'quotation',
      text: '"The mayor was admitted after a tractor accident" is how my favourite novel starts. Fiction, of course.',
      post: { author: { role: 'nurse' } },
    },
    {
      name: 'question',
      text: 'How do you cope after the ~~bus accident~~? He was 17 and died in our unit on Sunday.',
      post: { author: { role: 'nurse' } },
    },
    { name: 'hashtag', text: 'Teaching day about tractor safety. #FarmAccident', post: { author: { role: 'nurse' } } },
    {
      name: 'emoji',
      text: 'the ~~lighthouse keeper~~ came in at 3am with a fish hook in his eyelid 😂 he is 71',
      post: { author: { role: 'nurse' } },
    },
    {
      name: 'capitals',
      text: 'WE TREATED THE ~~LIGHTHOUSE KEEPER~~ TONIGHT, HE IS 71 AND FELL DOWN THE STAIRS',
      post: { author: { role: 'nurse' } },
    },
    {
      name: 'reported speech',
      text: 'Police said two people were hurt in the bus accident.',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
    {
      name: 'a news headline',
      text: 'Bus accident injures nine near Ystad',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
  ],
});
