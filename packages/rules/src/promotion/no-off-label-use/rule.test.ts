import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'We never promote off-label use.', post: { author: { role: 'pharma-employee' } } },
    { name: 'quotation', text: '"Off label" was the word of the day in our compliance training.', post: { author: { role: 'pharma-employee' } } },
    { name: 'question', text: 'May I talk about off-label use? Our training says no.', post: { author: { role: 'pharma-employee' } } },
    {
      name: 'hashtag',
      text: 'Our tablet is great in kids too, ~~#offlabel~~ and loving it, ask your doctor',
      post: { author: { role: 'pharma-employee' } },
    },
    {
      name: 'emoji',
      text: '👀 our tablet ~~also works for~~ PCOS 💛 ask your doctor',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    {
      name: 'capitals',
      text: 'OUR PEN ~~ALSO HELPS~~ WITH SLEEP APNOEA, ASK YOUR DOCTOR',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
    { name: 'reported speech', text: 'A colleague said that the training on labels lasts two days.', post: { author: { role: 'pharma-employee' } } },
    { name: 'a news headline', text: 'Drugmaker fined over off-label marketing http://example.org/x', post: { author: { role: 'physician' } } },
    {
      name: 'a risk is no use',
      text: 'TOFACITINIB (XELJANZ) for adults with rheumatoid arthritis. Can cause serious infections, lymphoma and blood clots.',
      post: { author: { role: 'pharma-account', account: 'organisation' } },
    },
  ],
});
