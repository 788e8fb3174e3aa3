import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'a comparison is given', text: 'The vaccine lowers the risk of flu by 45% compared with placebo.', post: { author: { role: 'nurse' } } },
    { name: 'a slogan', text: 'Pink socks on! ~~Mammograms save lives~~', post: { author: { role: 'hospital-account', account: 'organisation' } } },
    {
      name: 'a question',
      text: 'Does screening save lives? Our new page explains.',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
    { name: 'an audience', text: 'Smear tests save lives. If you are invited, read the leaflet and decide.', post: { author: { role: 'nurse' } } },
    { name: 'a patient of theirs', text: 'A mammogram saved my life.', post: { author: { role: 'public' } } },
    { name: 'a discount', text: '30% off all parking until June.', post: { author: { role: 'hospital-account', account: 'organisation' } } },
    { name: 'a patient writes', text: 'My doctor says this cuts my risk of stroke by 30%.', post: { author: { role: 'public' } } },
  ],
});
