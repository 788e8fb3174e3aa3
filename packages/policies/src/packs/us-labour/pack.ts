import { from, type Pack } from '../pack.ts';

const act = from({ title: 'National Labor Relations Act, sections 7 and 8(a)(1)', date: 'date not stated', status: 'law', text: 'seen in part' });
const stericycle = from({
  title: 'NLRB: Stericycle, 372 NLRB No. 113',
  date: '2 August 2023',
  status: 'law',
  text: 'seen in part',
  note: 'Whether it still stands in November 2026 could not be confirmed; the stricter reading is used. A lawyer must confirm.',
});

export const pack: Pack = {
  id: 'us-labour',
  title: 'US labour rights in policies',
  about: 'Private employers in the United States who write rules for staff. It speaks of policies, not of posts.',
  jurisdictions: ['US'],
  clauses: [
    {
      id: 'no-chilling',
      says: 'A policy does not forbid, or read as forbidding, talk about pay, hours, staffing, safety or unions.',
      source: stericycle('standard for work rules'),
      catalogue: ['POL-01'],
      people: 'Counsel confirms the wording.',
    },
    {
      id: 'rights-clause',
      says: 'It says with examples which talk stays free; one general sentence is not enough.',
      source: act('practice on savings clauses', { text: 'not seen' }),
      catalogue: ['POL-02'],
      people: 'Write it for your own staff.',
    },
    {
      id: 'reports-screened',
      says: 'A report on a colleague’s post about working conditions is held, kept from the manager, and sent to counsel.',
      source: act('section 8(a)(1)'),
      catalogue: ['POL-03', 'PROF-20'],
      people: 'Counsel decides whether it is protected.',
    },
    {
      id: 'no-private-accounts',
      says: 'No demand for passwords, connections or a look into private accounts.',
      source: act('state laws such as California Labor Code 980', {
        title: 'State laws on social media passwords',
        date: 'Maryland 2012 and others',
        text: 'not seen',
      }),
      catalogue: ['POL-05'],
      people: 'Do not ask.',
    },
    {
      id: 'no-total-ban',
      says: 'Teach rather than ban; a total ban is unwise and, in the US, may be unlawful.',
      source: act('section 7'),
      catalogue: ['POL-07'],
      people: 'Offer training in its place.',
    },
    {
      id: 'work-time',
      says: 'Rules on use at work speak of work time and care areas, for every topic alike.',
      source: act('distinction of working time', { text: 'not seen' }),
      catalogue: ['POL-08'],
      people: 'Counsel confirms the wording.',
    },
    {
      id: 'logos',
      says: 'A logo or uniform in lawful shared action is no misuse.',
      source: act('section 7'),
      catalogue: ['PROF-16'],
      people: 'Leave union pictures alone and ask counsel.',
    },
  ],
};
