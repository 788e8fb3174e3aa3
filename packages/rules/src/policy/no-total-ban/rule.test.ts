import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { kind: 'policy' } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'a passive ban', text: '~~Social media is strictly forbidden.~~', post },
    { name: 'no subject', text: '~~No employee may participate in social networking.~~', post },
    { name: 'a place without a reason', text: '~~Staff are prohibited from using their phones on hospital premises.~~', post },
    { name: 'a ban for the time of a job', text: '~~Residents shall not maintain a personal blog during their training.~~', post },
    { name: 'a ban of names of networks', text: '~~Employees must not access TikTok or Instagram at any time.~~', post },
    { name: 'a list', text: 'Students must not:\n- ~~use social media~~\n- cheat in exams', post },
    { name: 'a passive', text: '~~Social networking sites may not be accessed by residents.~~', post },
    { name: 'a purpose', text: 'Do not use social media to look up patients.', post },
    { name: 'equipment of the organisation', text: 'Do not use hospital computers for social media.', post },
    { name: 'working time', text: 'Staff may not use social media during working time.', post },
    { name: 'what is posted', text: 'Never post photographs of patients on social media.', post },
    { name: 'official accounts', text: 'Nobody may open an official social media account without the communications team.', post },
    { name: 'a permission', text: 'Students may have social media accounts.', post },
    { name: 'exams', text: 'No phones during exams.', post },
    { name: 'a quoted bad rule', text: 'A rule such as "students may not have social media accounts" does more harm than good.', post },
    { name: 'patients as friends', text: 'Do not use personal accounts to communicate with patients.', post },
    { name: 'a fake account', text: 'Employees must not create fake accounts on social media.', post },
    { name: 'not a policy', text: 'Students may not have social media accounts.' },
  ],
});
