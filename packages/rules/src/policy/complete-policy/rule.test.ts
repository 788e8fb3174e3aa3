import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { kind: 'policy' } as const;

const WHOLE = `# Social media policy

Version 3, effective 1 March 2026, next review March 2027. Owner: the communications committee of the Norwell clinics.

## Scope
This policy applies to all employees, students and volunteers on every network, at work and at home.

## Patients
Never post a name, a picture, a date or a story from which a patient could be recognised.

## Who you are
Say where you work and who pays you when you write about care or products; say that opinions are your own.

## Speaking for us
Only the communications team posts on official accounts.

## What you may always say
You may talk with each other and in public about pay, hours, staffing, safety and unions.

## When something went wrong
Report a breach to the privacy officer on the same day. Nobody is punished for reporting in good faith.

## Consequences
A breach is looked into by two people, and you are heard before any discipline.

## Questions
Ask the privacy officer, extension 4410.`;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'a whole policy with all parts', text: WHOLE, post },
    {
      name: 'one without a date and an owner',
      text: WHOLE.replace(/Version 3.*clinics\.\n/, '').replace('# Social media policy', '# ~~Social media policy~~'),
      post,
      severity: 'advise',
    },
    { name: 'a lone clause', text: 'Employees must not post charts.', post },
    { name: 'an empty text', text: ' ', post },
    { name: 'not a policy', text: WHOLE.replace(/Version 3.*clinics\.\n/, '') },
  ],
});
