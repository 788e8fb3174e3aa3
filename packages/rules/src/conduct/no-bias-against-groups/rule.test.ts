import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals', text: '~~FOREIGNERS SHOULD GO HOME~~ AND TAKE THE NIGHT SHIFT WITH THEM' },
    { name: 'a closed group and a disclaimer', text: 'private group, my own views: ~~old people clog up~~ the whole clinic', severity: 'review' },
    { name: 'a harsh addition', text: '~~Homeless people are all liars~~, scum, the lot of them', severity: 'review' },
    {
      name: 'quotation that objects',
      text: 'He said "foreigners should go home" to a nurse who was born on this street. It is racism and we reported it.',
    },
    { name: 'negation', text: 'Patients with obesity are not lazy. The stigma is.' },
    { name: 'a question for a study', text: 'Do older doctors work fewer nights? Our survey of 900 says no.' },
    { name: 'a headline', text: 'Report: foreign nurses face discrimination in every second hospital' },
    { name: 'pride', text: 'Proud of our refugee doctors who passed the exam today' },
  ],
});
