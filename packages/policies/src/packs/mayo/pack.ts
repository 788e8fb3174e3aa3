import { from, type Pack } from '../pack.ts';

const mayo = from({
  title: 'Mayo Clinic: social media guidelines for employees',
  date: 'date not stated; commentary of 2015',
  status: 'company policy',
  text: 'seen in part',
});

export const pack: Pack = {
  id: 'mayo',
  title: 'Mayo Clinic guidelines for employees',
  about: 'A model for hospitals, in our words; theirs are the ones that count.',
  jurisdictions: ['US'],
  extends: ['base'],
  clauses: [
    {
      id: 'all-policies-hold',
      says: 'All policies on confidentiality and behaviour hold online.',
      source: mayo('guideline 1'),
      catalogue: ['PRIV-11', 'PROF-07', 'PROF-14'],
    },
    {
      id: 'first-person',
      says: 'Write as "I"; say that you speak for yourself where you could be heard as the clinic.',
      source: mayo('guideline 2'),
      catalogue: ['PROF-06', 'PROF-03'],
    },
    {
      id: 'disclaimer',
      says: 'A disclaimer helps readers; it is no magic formula.',
      source: mayo('guideline 3, commentary of 2015'),
      catalogue: ['PROF-02'],
      people: 'Say so in training.',
    },
    {
      id: 'say-where-you-work',
      says: 'Who speaks about the clinic’s field says where they work, and uses their own mail address.',
      source: mayo('guideline 4'),
      catalogue: ['DIS-05', 'PROF-16', 'DIS-01'],
    },
    {
      id: 'be-respectful',
      says: 'Be respectful and professional to colleagues, partners, competitors and patients.',
      source: mayo('guideline 5', { text: 'not seen' }),
      catalogue: ['PROF-09', 'PROF-07'],
    },
    {
      id: 'work-first',
      says: 'It must not get in the way of work.',
      source: mayo('guideline 6'),
      catalogue: ['POL-08'],
      people: 'Speak of work time, not of all time on site.',
    },
    {
      id: 'friending-patients',
      says: 'Patients as friends are strongly discouraged; a friendship that came first may stay.',
      source: mayo('guideline 7'),
      catalogue: ['BND-01', 'BND-04', 'BND-06'],
      people: 'Use the guideline as your polite reason.',
    },
    {
      id: 'friending-staff',
      says: 'Connections among staff are free; those who manage do not ask first.',
      source: mayo('guideline 8'),
      catalogue: ['BND-02'],
      people: 'Managers wait to be asked.',
    },
    {
      id: 'no-blocking',
      says: 'Teach rather than block the sites.',
      source: mayo('practice as described by the clinic'),
      catalogue: ['POL-07'],
      people: 'Offer training before anybody asks for a ban.',
    },
  ],
};
