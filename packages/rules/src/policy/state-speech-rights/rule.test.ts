import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { kind: 'policy' } as const;
const BODY = `# Scope
This policy binds all employees, students and volunteers of the Norwell clinics, on every network and in every group, at work and at home.

# Patients
Never post a name, a picture, a date or a story from which a patient could be recognised, not even with the name left out. Do not look patients up online.

# Conflicts of interest
Say where you work when you write about our services or about a product that you are paid for. Do not sell supplements on our pages.

# Questions
Ask the privacy officer, extension 4410. The policy was approved on 3 March 2026 and is reviewed every year by the communications committee.`;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'a whole policy without such a clause', text: `~~# Social media policy~~\n\n${BODY}`, post },
    {
      name: 'a whole policy with one',
      text: `# Social media policy\n\n${BODY}\n\n# Your rights\nYou are free to discuss pay, hours, staffing and unions with anyone.`,
      post,
    },
    { name: 'the same sentence quoted', text: 'We never write "this policy will be applied lawfully" and stop there.', post },
    {
      name: 'a general sentence beside examples',
      text: 'This policy will be applied lawfully. It does not limit talk about wages, staffing or safety.',
      post,
    },
    { name: 'not a policy', text: 'This policy will be applied lawfully.' },
  ],
});
