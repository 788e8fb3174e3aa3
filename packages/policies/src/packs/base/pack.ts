import type { Pack } from '../pack.ts';

export const pack: Pack = {
  id: 'base',
  title: 'What holds for everybody',
  about: 'Anybody who works in health care and writes in public, whatever the account is called.',
  jurisdictions: [],
  clauses: [
    {
      id: 'public-space',
      says: 'Judge a post by whether it is fit for a public space, not by what the account is called.',
      source: {
        title: 'DeCamp, Koenig, Chisolm: Social Media and Physicians’ Online Identity Crisis',
        locator: 'JAMA 310(6):581–582',
        date: '2013',
        status: 'professional code',
      },
      catalogue: ['PROF-01', 'PROF-02', 'PRIV-21'],
      people: 'A disclaimer or the word "personal" never lowers a finding: the check is built so, and people should read findings so.',
    },
  ],
};
