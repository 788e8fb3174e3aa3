import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'a group', text: 'Adults over 90 should ask their doctor about falls.' },
    { name: 'a count', text: 'We vaccinated 95 people before lunch.' },
    { name: 'the author', text: "I'm 91 and I still swim every morning.", post: { author: { role: 'public' } } },
    { name: 'a temperature', text: 'A temperature of 101 in a baby needs a doctor.' },
    {
      name: 'a percentage',
      text: 'Our hand hygiene score was 97% in March.',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
    {
      name: 'written out',
      text: 'My patient is ~~ninety-seven~~ and told me the cataract surgery gave her back her crosswords.',
      post: { author: { role: 'nurse' } },
    },
  ],
});
