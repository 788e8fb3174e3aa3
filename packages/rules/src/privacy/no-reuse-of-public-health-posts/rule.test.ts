import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'We do not collect posts of people with asthma.', post: { author: { role: 'pharma-employee', jurisdiction: 'EU' } } },
    {
      name: 'quotation',
      text: '"Look what the tide brought in", as my father says.',
      post: { author: { role: 'pharma-employee', jurisdiction: 'EU' } },
    },
    {
      name: 'question',
      text: 'May a company quote public posts about an illness? Our legal team explains.',
      post: { author: { role: 'pharma-employee', jurisdiction: 'EU' } },
    },
    {
      name: 'hashtag',
      text: '~~Look what patients say~~ about their migraine #RealStories @ottilie.b',
      post: { author: { role: 'pharma-employee', jurisdiction: 'EU' } },
    },
    {
      name: 'emoji',
      text: '~~Screenshot of a post~~ from @ottilie.b about her migraine 😍',
      post: { author: { role: 'pharma-employee', jurisdiction: 'EU' } },
    },
    {
      name: 'capitals',
      text: '~~LOOK WHAT PATIENTS SAY~~ ABOUT OUR ASTHMA SPRAY @OTTILIE_B',
      post: { author: { role: 'pharma-employee', jurisdiction: 'EU' } },
    },
    {
      name: 'reported speech',
      text: 'The regulator said that quoting patients needs consent.',
      post: { author: { role: 'pharma-employee', jurisdiction: 'EU' } },
    },
    { name: 'a news headline', text: 'Firm fined for collecting patient tweets', post: { author: { role: 'pharma-employee', jurisdiction: 'EU' } } },
  ],
});
