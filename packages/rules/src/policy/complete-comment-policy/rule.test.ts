import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { kind: 'policy', author: { role: 'hospital-account' } } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'discretion', text: '~~The clinic reserves the right to remove any comments at its sole discretion.~~', post },
    { name: 'no reason', text: 'Comments on our page: ~~we may hide or delete comments for any reason.~~', post },
    { name: 'criticism', text: '# Comment policy\n~~Comments that are critical of the hospital will be removed.~~', post },
    { name: 'reasons', text: 'We remove spam, threats and the private facts of others.', post },
    { name: 'criticism that stays', text: 'We do not remove comments because they are critical of us.', post },
    { name: 'a policy for staff', text: 'Employees must not delete comments on official accounts without a record.', post },
    { name: 'not a policy', text: 'We may delete anything we dislike.' },
  ],
});
