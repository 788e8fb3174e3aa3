import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { kind: 'policy' } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'business hours', text: '~~Personal use of the internet is prohibited during business hours.~~', post },
    { name: 'a shift', text: '~~Nurses must not post or comment during their shifts.~~', post },
    { name: 'breaks freed in another sentence', text: 'No social media during working hours. You may use your phone on breaks.', post },
    { name: 'the time of care', text: 'No personal phones while providing patient care.', post },
    { name: 'a permission', text: 'You may use social media at work on your breaks.', post },
    { name: 'opening hours', text: 'We answer messages during office hours.', post },
    { name: 'a duty', text: 'Report a breach during working hours to the privacy office.', post },
    { name: 'capitals', text: '~~NO SOCIAL MEDIA ON COMPANY TIME.~~', post },
    { name: 'a quoted rule', text: 'We do not write "no posting during your shift" any longer.', post },
    { name: 'not a policy', text: 'No posting during my shift today, see you tomorrow.' },
  ],
});
