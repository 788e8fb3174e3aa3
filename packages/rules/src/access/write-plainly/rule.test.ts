import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'a private audience', text: 'Prophylactic anticoagulation after arthroplasty.', post: { audience: 'one' } },
    { name: 'a post for clinicians', text: 'Colleagues: prophylactic anticoagulation after arthroplasty, sequelae and syncope. Slides attached.' },
    {
      name: 'long sentences by an organisation',
      text: '~~Multidisciplinary~~ rehabilitation interventions characteristically incorporate individualised physiotherapeutic assessment, occupational participation, nutritional optimisation, psychological accompaniment, pharmaceutical reconciliation, interprofessional communication and longitudinal coordination, facilitating sustainable reintegration into domestic environments notwithstanding considerable multimorbidity, polypharmacy, environmental limitations, socioeconomic disadvantage and diminished physiological reserve.',
      post: { author: { account: 'organisation', role: 'hospital-account' } },
    },
  ],
});
