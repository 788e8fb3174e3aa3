import { from, type Pack } from '../pack.ts';

const ours = from({ title: 'Precept’s own advice', date: '2026', status: 'our advice', text: 'seen' });

export const pack: Pack = {
  id: 'individual',
  title: 'A clinician on their own',
  about: 'One person who works in health care, checking their own words on their own machine.',
  jurisdictions: [],
  extends: ['base', 'accessibility'],
  clauses: [
    {
      id: 'nothing-about-patients',
      says: 'When in doubt, leave the patient out.',
      source: ours('stories'),
      catalogue: ['PRIV-11', 'PRIV-22', 'PRIV-03'],
    },
    {
      id: 'speak-up',
      says: 'Speaking up on safety, pay or staffing is not misconduct; patients’ details stay out of it.',
      source: ours('speaking up'),
      catalogue: ['POL-01', 'POL-04'],
      people: 'Ask a union, a lawyer or a colleague you trust.',
    },
    {
      id: 'friends',
      says: 'Requests from patients to a personal profile are declined kindly.',
      source: ours('connections'),
      catalogue: ['BND-01', 'BND-06'],
      people: 'You decide; the text is yours to change.',
    },
    { id: 'paid', says: 'Paid, given or family: say so in the post.', source: ours('ties'), catalogue: ['DIS-01', 'DIS-04'] },
  ],
};
