import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'I never wanted to hurt myself, only my diet', post: { direction: 'inbound' } },
    { name: 'quotation', text: 'The film is called "Going to Die" and it is a comedy', post: { direction: 'inbound' } },
    { name: 'question', text: 'is he ~~not breathing~~ now?? he is my dad please help', post: { direction: 'inbound' } },
    { name: 'hashtag', text: '#suicideprevention training on Monday' },
    { name: 'emoji', text: 'i could literally die 😂😂', post: { direction: 'inbound' } },
    { name: 'capitals', text: "MY BABY ~~CAN'T BREATHE~~ HELP", post: { direction: 'inbound' }, severity: 'block' },
    { name: 'reported speech', text: 'The report says that overdose deaths fell last year.' },
    { name: 'a news headline', text: 'Man charged after threatening to kill nurse, police say' },
    { name: 'typos and lower case', text: 'i ~~want to die~~ tonite, dont ring anyone', post: { direction: 'inbound' }, severity: 'block' },
    { name: 'recovery', text: 'Years ago I wanted to die. In recovery now, thank you all.', post: { direction: 'inbound' } },
  ],
});
