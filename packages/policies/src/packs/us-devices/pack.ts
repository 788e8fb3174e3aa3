import { from, type Pack } from '../pack.ts';

const law = from({ title: 'FDA: device rules', date: 'date not stated', status: 'law', text: 'seen' });

export const pack: Pack = {
  id: 'us-devices',
  title: 'US promotion of medical devices',
  about: 'Makers and sellers of devices in the United States, their staff, and clinics that show devices.',
  jurisdictions: ['US'],
  extends: ['base'],
  clauses: [
    {
      id: 'cleared-is-not-approved',
      says: 'A cleared or exempt device is not called FDA approved, and registration is no praise.',
      source: law('21 CFR 807.97 and 807.39'),
      catalogue: ['DEV-01', 'CLM-10'],
    },
    {
      id: 'investigational',
      says: 'An investigational device is not promoted and not called safe or effective.',
      source: law('21 CFR 812.7(a), (d)'),
      catalogue: ['DEV-02'],
      people: 'Clear every post on devices that are not on the market.',
    },
    {
      id: 'cleared-use',
      says: 'Claims stay inside the cleared use; a post does not stand in for the instructions.',
      source: law('Act 502(r), 520(e)', { text: 'not seen' }),
      catalogue: ['DEV-03'],
      people: 'Compare with the clearance; restricted devices need a brief statement.',
    },
    {
      id: 'device-reports',
      says: 'Deaths, serious injuries and malfunctions seen online start the clock: 30 days for makers, 5 work days for remedial action, 10 work days for hospitals.',
      source: law('21 CFR 803.10(a)–(c)'),
      catalogue: ['PV-09'],
      people: 'Whether it is reportable, and the report, are for the complaint unit.',
    },
    {
      id: 'misinformation',
      says: 'Correcting what others say follows the draft of July 2024, for devices too.',
      source: law('89 FR 56387', {
        title: 'FDA draft: Addressing Misinformation About Medical Devices and Prescription Drugs',
        date: '9 July 2024',
        status: 'draft guidance',
        text: 'seen in part',
      }),
      catalogue: ['RX-10'],
      people: 'Choose and answer with reviewers.',
    },
  ],
};
