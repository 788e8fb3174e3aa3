import { from, type Pack } from '../pack.ts';

const gmc = from({
  title: 'GMC: Using social media as a medical professional',
  date: 'in force since 30 January 2024',
  status: 'professional code',
  text: 'seen in part',
  note: 'Replaced "Doctors’ use of social media" of 2013. Paragraph numbers were not seen.',
});
const good = from({ title: 'GMC: Good medical practice', date: '2024', status: 'professional code', text: 'seen in part' });

export const pack: Pack = {
  id: 'uk-gmc',
  title: 'UK: General Medical Council',
  about: 'Doctors, physician associates and anaesthesia associates in the United Kingdom.',
  jurisdictions: ['UK'],
  extends: ['base'],
  clauses: [
    {
      id: 'say-who-you-are',
      says: 'If you speak as a medical professional you should usually say who you are.',
      source: gmc('identifying yourself'),
      catalogue: ['PROF-05', 'PROF-03'],
      people: 'Raising concerns without a name stays possible.',
    },
    {
      id: 'confidentiality',
      says: 'Confidentiality holds online; what is public elsewhere gives no leave to add to it.',
      source: gmc('confidentiality'),
      catalogue: ['PRIV-01', 'PRIV-11', 'PRIV-23', 'PRIV-21'],
    },
    {
      id: 'boundaries',
      says: 'Keep professional boundaries; move talk about care to proper channels.',
      source: gmc('boundaries'),
      catalogue: ['BND-01', 'ADV-05'],
      people: 'Decide on each request yourself.',
    },
    {
      id: 'respect',
      says: 'No bullying, harassment or discrimination.',
      source: gmc('respect', { text: 'not seen' }),
      catalogue: ['PROF-09', 'PROF-08', 'PROF-07'],
    },
    {
      id: 'honest',
      says: 'Be honest and not misleading, know the limits of your knowledge, make reasonable checks.',
      source: good('communicating information'),
      catalogue: ['PROF-13', 'CLM-03', 'ADV-04'],
    },
    { id: 'interests', says: 'Say conflicts of interest.', source: good('conflicts of interest'), catalogue: ['DIS-01', 'DIS-08'] },
    {
      id: 'raising-concerns',
      says: 'Nothing here stops raising concerns.',
      source: gmc('raising concerns'),
      catalogue: ['POL-04'],
      people: 'Use the routes of your employer or the regulator.',
    },
  ],
};
