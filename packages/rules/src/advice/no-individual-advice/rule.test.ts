import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'I would never tell you to stop your metformin from here.', post: { kind: 'reply' } },
    { name: 'quotation', text: 'A stranger wrote "stop your insulin" under our post. Do not listen to strangers, see your doctor.' },
    { name: 'question', text: 'Do you teach students when to stop aspirin before surgery?', post: { kind: 'reply' } },
    { name: 'hashtag', text: '@ren_oz ~~sounds like ringworm~~, use #clotrimazole twice a day', post: { kind: 'reply' } },
    { name: 'emoji', text: '👀 ~~looks like psoriasis~~ to me, ~~use the steroid~~ cream 🧴', post: { kind: 'comment' } },
    { name: 'capitals', text: 'YOU HAVE ~~PNEUMONIA~~. START THE ANTIBIOTICS.', post: { kind: 'reply' } },
    { name: 'lower case and slang', text: 'u got ~~strep throat~~ hun, ~~take the amoxicillin~~', post: { kind: 'dm' } },
    { name: 'reported speech', text: 'My cardiologist told me to take aspirin, and I did.' },
    { name: 'a news headline', text: 'Stopping statins early linked to higher risk of heart attack, study finds' },
    {
      name: 'a disclaimer lowers nothing',
      text: 'Not medical advice: ~~you have gout~~, ~~take the colchicine~~',
      post: { kind: 'reply' },
      severity: 'block',
    },
    { name: 'a bio', text: 'Skin doctor. I have psoriasis too.', post: { kind: 'bio' } },
  ],
});
