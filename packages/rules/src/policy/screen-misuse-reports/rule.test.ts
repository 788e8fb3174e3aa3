import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { kind: 'policy' } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'unprofessional posts', text: '~~If you see a co-worker posting unprofessional content, you must notify your supervisor.~~', post },
    { name: 'three flags', text: '~~Three reports about an employee lead to immediate suspension.~~', post },
    { name: 'threats', text: 'Report threats by colleagues to security immediately.', post },
    { name: 'patients', text: 'Tell the privacy office when a colleague posts about a patient.', post },
    { name: 'safety reports', text: 'Report adverse events that you read online to the safety desk within one day.', post },
    { name: 'a promise', text: 'Nobody is disciplined on a report alone.', post },
    { name: 'a kind word', text: 'Tell a colleague in private when a post worries you.', post },
    { name: 'not a policy', text: 'Employees must report colleagues who post negative comments.' },
  ],
});
