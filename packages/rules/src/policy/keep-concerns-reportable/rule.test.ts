import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { kind: 'policy' } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'a passive ban', text: '~~Contacting government agencies about billing problems is prohibited.~~', post },
    { name: 'outside the organisation', text: '~~Staff must not discuss safety incidents with anyone outside the hospital.~~', post },
    {
      name: 'a list',
      text: 'Nurses may not:\n- accept gifts;\n- ~~file complaints with the board of nursing without informing their manager~~.',
      post,
    },
    { name: 'patient data', text: 'Do not share patient information with anyone outside the hospital.', post },
    { name: 'an invitation', text: 'Tell your manager about a safety problem, or the compliance line, or a regulator: you choose.', post },
    { name: 'a promise', text: 'Nothing in this policy keeps you from talking with OSHA, the NLRB or your own lawyer.', post },
    { name: 'misuse', text: 'Report posts that show a patient to the privacy office.', post },
    { name: 'a quoted rule', text: 'Never write "staff may not report concerns to regulators".', post },
    { name: 'not a policy', text: 'Employees may not report safety concerns to outside agencies.' },
  ],
});
