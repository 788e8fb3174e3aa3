import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'hashtag', text: 'New ~~Ferrari~~ day #SurgeonLife', severity: 'advise' },
    { name: 'somebody else', text: 'A patient drove up in a Ferrari to thank the porter. Lovely.' },
    { name: 'a joke about oneself', text: 'Surgeon life: cold soup, warm bleep.' },
  ],
});
