import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { direction: 'inbound', kind: 'comment', author: { role: 'public' } } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'The pump has not failed once in three years', post },
    { name: 'quotation', text: 'Song of the week: "Sensor Failed" by the night shift band', post },
    { name: 'question', text: 'my glucose sensor ~~died~~ after two days, is that usual?', post },
    { name: 'hashtag', text: '#pumplife my pump ~~snapped~~ at the clip', post },
    { name: 'emoji', text: 'inhaler ~~jammed~~ 😡 nothing comes', post },
    { name: 'capitals', text: 'MY HEARING AID ~~OVERHEATED~~ IN MY EAR', post },
    { name: 'reported speech', text: 'Study finds that one in a thousand pumps failed in the trial.' },
    { name: 'a news headline', text: 'Maker tests recalled pumps after reports' },
  ],
});
