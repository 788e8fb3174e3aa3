import { from, type Pack } from '../pack.ts';

export const pack: Pack = {
  id: 'canada-nz',
  title: 'Canada and New Zealand: medicines',
  about: 'Who speaks of prescription medicines to people in Canada or New Zealand.',
  jurisdictions: ['CA', 'NZ'],
  extends: ['base'],
  clauses: [
    {
      id: 'canada',
      says: 'To the public only name, price and quantity of a prescription medicine; awareness and brand are not joined.',
      source: from({ title: 'Canada: Food and Drug Regulations; PAAB answers', date: 'date not stated', status: 'law', text: 'seen in part' })(
        'C.01.044',
      ),
      catalogue: ['INT-03', 'RX-15'],
      people: 'Clear every post on a medicine; Ontario has limits of its own for physicians.',
    },
    {
      id: 'ontario',
      says: 'In Ontario physicians use no testimonials and endorse no products.',
      source: from({
        title: 'CPSO Dialogue',
        date: '2014',
        status: 'regulator guidance',
        text: 'seen in part',
        note: 'Old; confirm before relying on it.',
      })('on physician advertising'),
      catalogue: ['CLM-06', 'CLM-07', 'DIS-08'],
      people: 'Ask the college.',
    },
    {
      id: 'new-zealand',
      says: 'Advertising to the public is lawful with the information the law asks for; keep it from other countries.',
      source: from({ title: 'New Zealand: Medicines Act 1981 and Regulations 1984', date: '1981; 1984', status: 'law', text: 'not seen' })(
        'advertising to the public',
      ),
      catalogue: ['INT-07', 'PROF-17'],
      people: 'Limit the audience as far as the network lets you.',
    },
  ],
};
