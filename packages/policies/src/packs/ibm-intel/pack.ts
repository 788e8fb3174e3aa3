import { from, type Pack } from '../pack.ts';

const ibm = from({ title: 'IBM Social Computing Guidelines', date: '2005, 2008 and 2010', status: 'company policy', text: 'seen in part' });
const intel = from({ title: 'Intel Social Media Guidelines', date: '2009/2010', status: 'company policy', text: 'seen in part' });

export const pack: Pack = {
  id: 'ibm-intel',
  title: 'IBM and Intel guidelines',
  about: 'Two models from outside health care, marked as such.',
  jurisdictions: [],
  extends: ['base'],
  clauses: [
    {
      id: 'name-and-role',
      says: 'Say your name and, where it matters, your role; no pseudonyms on company matters.',
      source: ibm('identify yourself'),
      catalogue: ['PROF-03', 'PROF-05', 'DIS-05'],
    },
    {
      id: 'first-person',
      says: 'Write in the first person, with a disclaimer where you could be heard as the company.',
      source: ibm('first person'),
      catalogue: ['PROF-06'],
      people: 'The disclaimer informs readers; it excuses nothing.',
    },
    {
      id: 'confidential',
      says: 'No confidential matter; clients and partners only with their leave.',
      source: ibm('confidential and clients'),
      catalogue: ['PROF-14'],
    },
    { id: 'respect', says: 'No slurs, no insults, no picking of fights.', source: ibm('respect'), catalogue: ['PROF-08', 'PROF-09'] },
    {
      id: 'no-silent-edits',
      says: 'Respect copyright; change nothing earlier without saying so.',
      source: ibm('copyright and corrections'),
      catalogue: ['PROF-15'],
    },
    {
      id: 'add-value',
      says: 'Add something of use.',
      source: ibm('add value', { text: 'not seen' }),
      catalogue: ['STR-04', 'PROF-21'],
      people: 'Ask what the reader gains.',
    },
    {
      id: 'pause',
      says: 'Always pause and think before posting.',
      source: intel('pause and think'),
      catalogue: ['PROF-18'],
      people: 'A heated draft waits.',
    },
    { id: 'expertise', says: 'Stick to your area of expertise.', source: intel('expertise'), catalogue: ['PROF-13'] },
    { id: 'disagree-politely', says: 'Disagree, politely.', source: intel('respectful'), catalogue: ['PROF-09'] },
    {
      id: 'moderation',
      says: 'Keep the good and the bad; remove only the ugly.',
      source: intel('moderation'),
      catalogue: ['MOD-04'],
      people: 'Criticism is never a reason to remove.',
    },
    {
      id: 'trained',
      says: 'Be trained before you speak for the company, and answer in good time.',
      source: intel('training and timely replies'),
      catalogue: ['POL-06', 'MOD-07'],
      people: 'Train first.',
    },
  ],
};
