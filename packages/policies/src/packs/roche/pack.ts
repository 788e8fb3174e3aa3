import { from, type Pack } from '../pack.ts';

const personal = from({
  title: 'Roche Social Media Principles: personal activities',
  date: 'August 2010; June 2013',
  status: 'company policy',
  text: 'seen',
});
const professional = from({
  title: 'Roche Social Media Principles: professional activities',
  date: 'August 2010; June 2013',
  status: 'company policy',
  text: 'seen in part',
});
const conduct = from({ title: 'Roche Group Code of Conduct', date: 'date not stated', status: 'company policy', text: 'seen in part' });

export const pack: Pack = {
  id: 'roche',
  title: 'Roche principles',
  about: 'A model for companies that make medicines, in our words.',
  jurisdictions: [],
  extends: ['base'],
  clauses: [
    {
      id: 'mixing-lives',
      says: 'Others see no line between your two lives; free speech is respected; what is meant for few travels.',
      source: personal('1'),
      catalogue: ['PROF-01', 'PRIV-21', 'POL-02'],
      people: 'Put the sentence on free speech into your policy.',
    },
    {
      id: 'responsible',
      says: 'You answer for what you do; it stays and is found. This does not mean staying silent.',
      source: personal('2'),
      catalogue: ['REC-08', 'PROF-18'],
      people: 'Sign your posts with your name in the desk.',
    },
    {
      id: 'code-of-conduct',
      says: 'The code of conduct holds: respect every person, race, religion and culture.',
      source: personal('3'),
      catalogue: ['PROF-08', 'PROF-07'],
    },
    { id: 'global-audience', says: 'Mind that the whole world reads it.', source: personal('4'), catalogue: ['PROF-17', 'INT-07'] },
    { id: 'public-information', says: 'Of the company, say only what is public.', source: personal('5'), catalogue: ['PROF-14'] },
    {
      id: 'affiliation',
      says: 'Be open about where you work, and that the opinion is yours.',
      source: personal('6'),
      catalogue: ['PROF-03', 'DIS-01', 'DIS-05'],
    },
    {
      id: 'scout',
      says: 'Pass on what you hear: moods, and matters that cannot wait.',
      source: personal('7'),
      catalogue: ['MOD-07', 'PV-05'],
      people: 'Know whom to tell.',
    },
    {
      id: 'approval',
      says: 'Who speaks for the company follows its approvals.',
      source: professional('code, communications policy, approval'),
      catalogue: ['REC-02', 'PROF-11'],
      people: 'Nobody approves their own post.',
    },
    { id: 'copyright', says: 'Mind copyright and give credit.', source: professional('copyright and credit'), catalogue: ['PROF-15'] },
    {
      id: 'products',
      says: 'Take special care with products and figures.',
      source: professional('products and finances'),
      catalogue: ['RX-01', 'RX-02', 'PROF-14'],
    },
    {
      id: 'representative',
      says: 'Say that you represent the company; channels are registered.',
      source: professional('identify yourself', { note: 'With the code of conduct.' }),
      catalogue: ['PROF-06', 'PROF-16', 'STR-01'],
    },
    {
      id: 'monitor',
      says: 'Watch your channels, for side effects and complaints about products too.',
      source: conduct('digital channels'),
      catalogue: ['MOD-07', 'PV-04', 'PV-01'],
      people: 'Open a channel only with somebody who reads it.',
    },
    {
      id: 'records',
      says: 'Keep records.',
      source: professional('record management'),
      catalogue: ['REC-01', 'REC-07'],
      people: 'Keep what was approved and what was published.',
    },
  ],
};
