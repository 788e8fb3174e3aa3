import { from, type Pack } from '../pack.ts';

const guide = from({
  title: 'NCSBN: A Nurse’s Guide to the Use of Social Media',
  date: '2011, later editions',
  status: 'professional code',
  text: 'seen in part',
});
const ana = from({ title: 'ANA: Principles for Social Networking and the Nurse', date: '2011', status: 'professional code', text: 'seen in part' });

export const pack: Pack = {
  id: 'nursing',
  title: 'Nursing (NCSBN, ANA)',
  about: 'Nurses and nursing students in the United States.',
  jurisdictions: ['US'],
  extends: ['base'],
  clauses: [
    {
      id: 'no-patient-information',
      says: 'Share nothing and no picture that came to you through a patient, whoever can read it.',
      source: guide('privacy and pictures'),
      catalogue: ['PRIV-01', 'PRIV-10', 'PRIV-11'],
    },
    {
      id: 'private-is-not-private',
      says: 'That a post or message is private, or deleted, protects nobody.',
      source: guide('common myths', { note: 'The idea was seen, the wording not.' }),
      catalogue: ['PRIV-21', 'REC-08', 'REC-09'],
    },
    {
      id: 'no-reference-even-unnamed',
      says: 'Do not speak of patients even without a name.',
      source: guide('how to avoid problems', { text: 'not seen' }),
      catalogue: ['PRIV-22'],
    },
    {
      id: 'no-disparaging',
      says: 'Do not mock patients or colleagues.',
      source: guide('how to avoid problems', { text: 'not seen' }),
      catalogue: ['PROF-07', 'PROF-09'],
    },
    {
      id: 'boundaries',
      says: 'Keep professional bounds with patients and former patients.',
      source: ana('boundaries'),
      catalogue: ['BND-01', 'BND-03', 'BND-05'],
      people: 'Decide on each request yourself.',
    },
    {
      id: 'who-may-read',
      says: 'Know that patients, colleagues and employers may read it.',
      source: ana('who may see posts'),
      catalogue: ['PROF-01'],
      people: 'Read your own page as a patient would.',
    },
    {
      id: 'settings',
      says: 'Use privacy settings and keep personal and professional apart where you can.',
      source: ana('settings'),
      catalogue: ['PROF-23'],
      people: 'Go through the settings of each network.',
    },
    {
      id: 'raise-concerns',
      says: 'Bring content that could harm a patient to somebody who can act.',
      source: ana('harmful content'),
      catalogue: ['PROF-20', 'POL-03'],
      people: 'Use the proper way; talk about pay and staffing is protected in the US.',
    },
    {
      id: 'policy',
      says: 'Take part in making the institution’s policy.',
      source: ana('institutional policy', { text: 'not seen' }),
      catalogue: ['POL-06'],
      people: 'Have nurses at the table.',
    },
  ],
};
