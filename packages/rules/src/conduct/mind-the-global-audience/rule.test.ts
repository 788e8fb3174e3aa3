import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const company = { author: { role: 'pharma-account', account: 'organisation' } } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals', text: '~~ASK YOUR DOCTOR ABOUT~~ Lumiprax', post: company, severity: 'advise' },
    { name: 'a closed list of readers', text: 'Ask your doctor about Lumiprax', post: { ...company, audience: 'one' } },
    { name: 'a country', text: 'For UK healthcare professionals only: Lumiprax is now available.', post: company },
    { name: 'a caution', text: 'Ask your doctor about side effects before you stop.', post: { author: { role: 'nurse' } } },
  ],
});
