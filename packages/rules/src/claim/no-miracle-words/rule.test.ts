import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'Insulin does not cure diabetes, it keeps people alive.' },
    { name: 'quotation taken apart', text: '"Garlic cures cancer" is a myth. There is no evidence for it.' },
    { name: 'question', text: 'Is there a cure for tinnitus?' },
    { name: 'hashtag', text: 'Our new laser treatment for acne #NoCure #WeTryHard' },
    { name: 'emoji', text: '🌿 herbal tonic ~~cures diabetes~~ 🌿 whatsapp me', post: { author: { account: 'professional' } } },
    { name: 'capitals', text: '~~MIRACLE~~ CREAM FOR ACNE, ~~NO SIDE EFFECTS~~', post: { author: { role: 'influencer' } } },
    { name: 'reported speech', text: 'My aunt says that the new tea cured her migraine.', post: { author: { role: 'public' } } },
    { name: 'a news headline', text: 'Researchers hope gene therapy may cure sickle cell disease' },
  ],
});
