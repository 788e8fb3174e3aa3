import { from, type Pack } from '../pack.ts';

const directive = from({ title: 'Directive 2001/83/EC', date: '2001, as amended', status: 'law', text: 'seen in part' });
const uk = from({
  title: 'UK Human Medicines Regulations 2012, ABPI Code, PMCPA social media guidance',
  date: '2012; 2024; guidance 26 January 2023, revised February 2026',
  status: 'law',
  text: 'seen in part',
  note: 'The guidance was seen; the Regulations and the Code’s clauses not.',
});
const joint = from({
  title: 'IFPMA and EFPIA: joint note for guidance on social media',
  date: '28 September 2022',
  status: 'industry code',
  text: 'seen in part',
  note: 'Not binding by itself.',
});

export const pack: Pack = {
  id: 'eu-uk-medicines',
  title: 'EU and UK: medicines',
  about: 'Companies that sell medicines in the European Union or the United Kingdom, their staff, and those they pay.',
  jurisdictions: ['EU', 'UK'],
  extends: ['base'],
  clauses: [
    {
      id: 'no-prescription-ads',
      says: 'Nothing that promotes a prescription medicine reaches the public; unlicensed medicines are not advertised at all.',
      source: directive('Articles 86–88'),
      catalogue: ['INT-01', 'RX-08'],
      people: 'Approved vaccination campaigns are an exception: ask.',
    },
    {
      id: 'otc-bans',
      says: 'For other medicines: no "no need to see a doctor", no guaranteed effect, no doctors or celebrities as praise, nothing for children.',
      source: directive('Articles 89–90'),
      catalogue: ['INT-05', 'CLM-01', 'CLM-02'],
      people: 'Mark it as advertising and invite to read the leaflet.',
    },
    {
      id: 'inducements',
      says: 'No draws or gifts to use a medicine.',
      source: directive('Articles 86 and 88(6); Gintec, C-374/05'),
      catalogue: ['CLM-08'],
    },
    {
      id: 'uk-public',
      says: 'In the UK posts, likes, tags and links of company and staff are judged; social channels count as public.',
      source: uk('regulation 284; guidance on links, tags and likes'),
      catalogue: ['INT-02', 'RX-14', 'DIS-05'],
      people: 'Material for the UK is certified before use.',
    },
    {
      id: 'company-answers',
      says: 'A company answers for what it starts, shapes, brands or pays for, by staff, agencies and influencers too.',
      source: joint('responsibility'),
      catalogue: ['INT-06', 'DIS-07', 'PROF-17'],
      people: 'Keep a list of everybody who speaks for you.',
    },
    {
      id: 'links',
      says: 'Links carry a true name and show when one leaves the site.',
      source: uk('links', { text: 'seen', status: 'industry code' }),
      catalogue: ['MOD-09'],
      people: 'Open each link before it goes out.',
    },
    {
      id: 'safety-procedures',
      says: 'Own channels are watched for side effects and complaints.',
      source: joint('monitoring'),
      catalogue: ['PV-04', 'PV-01'],
      people: 'Screen often enough to keep the reporting times.',
    },
    {
      id: 'devices',
      says: 'Devices claim no more than their intended purpose.',
      source: directive('Regulation (EU) 2017/745, Article 7', { title: 'EU Medical Device Regulation', date: '2017', text: 'not seen' }),
      catalogue: ['DEV-03'],
      people: 'Compare with the declared purpose.',
    },
  ],
};
