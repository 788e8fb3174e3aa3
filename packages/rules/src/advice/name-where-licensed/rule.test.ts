import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'I do not offer telehealth, only long waiting lists.' },
    { name: 'quotation', text: 'The leaflet said "video visits" and then the line went dead.' },
    { name: 'question', text: 'Who has tried telehealth for physio?' },
    { name: 'hashtag', text: '~~Online consultations~~ for ~~any country~~ #derm', post: { author: { role: 'physician' } } },
    { name: 'emoji', text: '🌍 ~~Virtual visits~~ ~~worldwide~~ 💻', post: { author: { role: 'physician' } } },
    { name: 'capitals', text: '~~ONLINE VISITS~~ ~~FOR ANYONE~~, ANYWHERE', post: { author: { role: 'physician' } } },
    { name: 'reported speech', text: 'They said telehealth would save us time.' },
    { name: 'a patient looks for one', text: 'Where do I book a second opinion? My knee is worse.', post: { author: { role: 'public' } } },
    {
      name: 'the portal of an institute',
      text: 'Second opinions only through our institute, registered in Kerala; please do not message me for reports.',
      post: { author: { role: 'physician' } },
    },
    { name: 'a news headline', text: 'Telehealth use grows nationwide, report finds' },
  ],
});
