import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { kind: 'policy' } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'applicants',
      text: '~~Applicants will be asked to disclose their user names and to log in to their accounts during the interview.~~',
      post,
    },
    { name: 'a list of accounts', text: '~~Students must register their personal social media accounts with the dean.~~', post },
    {
      name: 'a forced follow',
      text: '~~All team members are required to follow the hospital and to connect with their managers on LinkedIn.~~',
      post,
    },
    { name: 'a promise', text: 'We do not monitor the personal accounts of staff.', post },
    { name: 'official accounts', text: 'The communications team reviews all posts on official accounts.', post },
    { name: 'patients', text: 'Do not accept friend requests from patients.', post },
    { name: 'managers', text: 'Supervisors must not connect with the people they manage.', post },
    { name: 'own wish', text: 'You may check your own account on your own device if you wish.', post },
    { name: 'disclosing an employer', text: 'You must disclose your employer when you write about our services.', post },
    { name: 'not a policy', text: 'The hospital reserves the right to monitor personal accounts.' },
  ],
});
