import { from, type Pack } from '../pack.ts';

const part11 = from({ title: '21 CFR Part 11', date: 'date not stated', status: 'law', text: 'seen in part' });
const sec = from({
  title: '17 CFR 240.17a-4(f), 87 FR 66412',
  date: '3 November 2022; compliance 3 May 2023',
  status: 'law',
  text: 'seen',
  note: 'Does not bind hospitals; a good measure for a record.',
});
const lindke = from({ title: 'Lindke v. Freed', date: '2024', status: 'law', text: 'seen in part' });

export const pack: Pack = {
  id: 'records',
  title: 'Records, signatures, retention',
  about: 'Who has to show later what was approved, published, changed and removed.',
  jurisdictions: ['US'],
  clauses: [
    {
      id: 'trail',
      says: 'Every act is recorded with time and person, and hides nothing that was there before.',
      source: part11('11.10(e), (k)(2)'),
      catalogue: ['REC-01'],
      people: 'Look at the trail now and then.',
    },
    {
      id: 'signature-shows',
      says: 'A signature shows name, day, time and what it means.',
      source: part11('11.50(a)–(b)', { text: 'seen' }),
      catalogue: ['REC-02'],
      people: 'Sign only what you read.',
    },
    {
      id: 'bound-to-content',
      says: 'It belongs to exactly that content; an edit voids it.',
      source: part11('11.70', { text: 'seen' }),
      catalogue: ['REC-03'],
      people: 'Ask again after an edit.',
    },
    {
      id: 'one-person',
      says: 'One person, two components, never lent.',
      source: part11('11.100, 11.200(a), 11.300'),
      catalogue: ['REC-04'],
      people: 'Share no login.',
    },
    {
      id: 'tamper-evident',
      says: 'The archive is write-once or shows every change.',
      source: sec('(f)(2)(i)(A)–(B)'),
      catalogue: ['REC-05'],
      people: 'Keep one checkpoint outside the house.',
    },
    {
      id: 'public-records',
      says: 'What public bodies post, get and remove may be a record.',
      source: from({ title: 'State laws on public records', date: 'date not stated', status: 'law', text: 'seen in part' })(
        'examples of Wyoming, California, Georgia',
      ),
      catalogue: ['REC-06'],
      people: 'The records officer sets the periods.',
    },
    {
      id: 'retention',
      says: 'The longest period that applies holds.',
      source: from({ title: '45 CFR 164.530(j); New York Education Law 6530(27)', date: 'date not stated', status: 'law', text: 'seen in part' })(
        'six years; one year after last use',
      ),
      catalogue: ['REC-07'],
      people: 'Set the periods per kind of record.',
    },
    {
      id: 'permanent',
      says: 'Copies outlive deletion; the archive keeps what the network really showed.',
      source: from({
        title: 'Library of Congress on its archive of tweets',
        date: 'selective since 1 January 2018',
        status: 'public toolkit',
        text: 'seen in part',
        note: 'An article of 2011 says all tweets are kept; that is out of date.',
      })('practice'),
      catalogue: ['REC-08'],
      people: 'Write as if it stays.',
    },
    {
      id: 'legal-hold',
      says: 'When a claim is expected, deleting stops.',
      source: from({ title: 'Federal Rules of Civil Procedure', date: 'date not stated', status: 'law', text: 'not seen' })('37(e)'),
      catalogue: ['REC-09'],
      people: 'Counsel starts and lifts a hold.',
    },
    {
      id: 'viewpoint',
      says: 'Official accounts of public bodies block nobody for their view.',
      source: lindke('601 U.S. 187'),
      catalogue: ['MOD-05'],
      people: 'Counsel looks before anybody is blocked.',
    },
  ],
};
