import { from, type Pack } from '../pack.ts';

const gdpr = from({ title: 'Regulation (EU) 2016/679 (GDPR) and UK GDPR', date: '2016', status: 'law', text: 'seen in part' });

export const pack: Pack = {
  id: 'gdpr',
  title: 'EU and UK: data protection',
  about: 'Who posts, collects or stores data on the health of people in the European Union or the United Kingdom.',
  jurisdictions: ['EU', 'UK'],
  extends: ['base'],
  clauses: [
    {
      id: 'special-category',
      says: 'Health data of somebody who can be recognised need a ground of their own, as a rule explicit consent.',
      source: gdpr('Articles 4(15), 6 and 9(1)–(2)(a)'),
      catalogue: ['PRIV-20', 'PRIV-01', 'PRIV-11'],
      people: 'The data protection officer decides on the ground.',
    },
    {
      id: 'made-public',
      says: 'That a person made it public does not by itself let you use it again.',
      source: gdpr('Article 9(2)(e)'),
      catalogue: ['PRIV-20', 'PRIV-23'],
    },
    {
      id: 'visitors',
      says: 'Health details that visitors post are not built on, and those of others are hidden.',
      source: gdpr('Article 9'),
      catalogue: ['MOD-06'],
      people: 'Hide after keeping a copy, and say why.',
    },
    {
      id: 'employees',
      says: 'No reading of private accounts of staff, no demand for passwords.',
      source: gdpr('Article 88', { text: 'not seen' }),
      catalogue: ['POL-05'],
      people: 'Check personal accounts only on the author’s own device, at their wish.',
    },
    {
      id: 'safety-data',
      says: 'Safety reports keep identities apart and send on only what is needed.',
      source: gdpr('Article 9(2)(i)', { text: 'not seen' }),
      catalogue: ['PV-11'],
      people: 'Keep case data out of marketing views.',
    },
    {
      id: 'whistleblowers',
      says: 'Reporters of wrongs are protected.',
      source: gdpr('whole act', { title: 'Directive (EU) 2019/1937', date: '2019', text: 'not seen' }),
      catalogue: ['POL-04'],
      people: 'Keep the channel open and separate.',
    },
  ],
};
