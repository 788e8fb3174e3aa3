import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'Nobody here lost 20 kg in a week, and nobody should.' },
    { name: 'quotation', text: '"I ~~lost 30 kg~~ with this tea" Order now!', post: { author: { role: 'influencer' } } },
    { name: 'question', text: 'Has anyone lost weight on the new plan?' },
    { name: 'hashtag', text: '#weightloss starts with a walk' },
    { name: 'emoji', text: '📉 ~~dropped 20 lbs~~ with our drops 🔥 dm me', post: { author: { account: 'professional' } } },
    {
      name: 'capitals',
      text: 'SHE ~~LOST 50 LBS~~ WITH OUR PROGRAM. CALL US TODAY.',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
    { name: 'reported speech', text: 'A friend said she lost two stone after her baby.' },
    { name: 'a news headline', text: 'Man lost 100 pounds after giving up soda http://example.org/x' },
  ],
});
