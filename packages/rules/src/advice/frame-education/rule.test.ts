import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'This is not a tutorial, only a photo of my lunch.' },
    { name: 'quotation', text: 'He wrote "the complete guide to sleep" and never slept.' },
    { name: 'question', text: 'Any tutorials on wound photography for our trainees?' },
    { name: 'hashtag', text: '#myroutine after nights: shower, toast, bed' },
    { name: 'emoji', text: '🧴 ~~My routine~~: take 20 mg of ~~tretinoin~~ nightly' },
    { name: 'capitals', text: '~~HOME REMEDIES~~: ZINC 50 MG, TAKE TWO TABLETS OF MAGNESIUM' },
    { name: 'reported speech', text: 'She says the masterclass was good.' },
    { name: 'a news headline', text: 'Home remedies popular again, survey finds' },
  ],
});
