import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'Vitamin C is not clinically proven to stop colds.' },
    { name: 'quotation taken apart', text: '"Clinically proven" means little; there is no evidence behind most of these teas.' },
    { name: 'question', text: 'Is it clinically proven?' },
    { name: 'hashtag', text: 'New collagen powder in our shop, order now. ~~#ClinicallyProven~~', post: { author: { role: 'influencer' } } },
    { name: 'emoji', text: '✨ ~~science backed~~ drops for gut health ✨ shop now 👇', post: { author: { role: 'influencer' } } },
    {
      name: 'capitals',
      text: '~~CLINICALLY PROVEN~~ HAIR SERUM. ORDER NOW.',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
    { name: 'reported speech', text: 'The label claims that it is clinically tested, whatever that means.' },
    { name: 'a news headline', text: 'Study finds exercise improves sleep in older adults http://example.org/a' },
  ],
});
