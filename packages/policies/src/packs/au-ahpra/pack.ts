import { from, type Pack } from '../pack.ts';

const law = from({
  title: 'Health Practitioner Regulation National Law, section 133',
  date: 'penalties since 2022, in all states by July 2024',
  status: 'law',
  text: 'seen',
});
const goods = from({
  title: 'Therapeutic Goods Act 1989 and Advertising Code 2021',
  date: 'in force since 1 January 2022',
  status: 'law',
  text: 'seen in part',
});

export const pack: Pack = {
  id: 'au-ahpra',
  title: 'Australia: AHPRA and TGA',
  about: 'Who advertises a regulated health service or therapeutic goods in Australia.',
  jurisdictions: ['AU'],
  extends: ['base'],
  clauses: [
    {
      id: 'no-misleading',
      says: 'Advertising does not mislead or claim to be best without proof.',
      source: law('133(1)(a)'),
      catalogue: ['CLM-04', 'CLM-02'],
    },
    { id: 'offers', says: 'Gifts and discounts state their conditions.', source: law('133(1)(b)'), catalogue: ['CLM-08'] },
    {
      id: 'no-testimonials',
      says: 'No testimonials about clinical matters, on the clinic’s own page either.',
      source: law('133(1)(c)'),
      catalogue: ['CLM-06'],
      people: 'What to do with reviews on pages of others: sources differ; ask.',
    },
    {
      id: 'no-unreasonable-hope',
      says: 'No hope of a result that cannot reasonably be had.',
      source: law('133(1)(d)'),
      catalogue: ['CLM-01', 'CLM-05'],
    },
    { id: 'no-needless-use', says: 'Nothing that pushes people to services they do not need.', source: law('133(1)(e)'), catalogue: ['CLM-09'] },
    {
      id: 'before-after',
      says: 'Pictures of before and after are honest, comparable and show no more than can be expected.',
      source: law('guidelines on cosmetic surgery advertising', {
        title: 'AHPRA and Medical Board guidelines',
        status: 'regulator guidance',
        date: 'date not stated',
        text: 'seen in part',
      }),
      catalogue: ['CLM-07'],
      people: 'Compare light, pose and time of both pictures.',
    },
    {
      id: 'titles',
      says: 'Protected titles only for those who hold them; "Dr" says which profession.',
      source: law('title protection and advertising guidance', { text: 'seen in part' }),
      catalogue: ['PROF-04'],
    },
    {
      id: 'no-prescription-ads',
      says: 'Prescription medicines are not advertised to the public.',
      source: goods('schedules 4 and 8'),
      catalogue: ['INT-04'],
      people: 'Clear every post on a medicine.',
    },
    {
      id: 'goods-testimonials',
      says: 'Testimonials for goods are true, and not from those who make or sell them or are paid; statements that must stand are seen without "more".',
      source: goods('Advertising Code'),
      catalogue: ['INT-04', 'CLM-06'],
      people: 'Keep the proof of each testimonial.',
    },
  ],
};
