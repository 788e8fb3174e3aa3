import { from, type Pack } from '../pack.ts';

const opinion = from({
  title: 'AMA Code of Medical Ethics: professionalism in the use of social media',
  date: '2010, later amended; date of the present text not stated',
  status: 'professional code',
  text: 'seen in part',
  note: 'The present text was seen in an excerpt without its number. It no longer advises two separate identities.',
});

export const pack: Pack = {
  id: 'ama',
  title: 'AMA on social media',
  about: 'Physicians in the United States.',
  jurisdictions: ['US'],
  extends: ['base'],
  clauses: [
    {
      id: 'privacy',
      says: 'Keep patients’ privacy and confidentiality everywhere online, and post nothing that identifies them.',
      source: opinion('privacy'),
      catalogue: ['PRIV-01', 'PRIV-11', 'PRIV-22'],
    },
    {
      id: 'privacy-settings',
      says: 'Use privacy settings, and know that they are not absolute and that what is posted likely stays.',
      source: opinion('settings and permanence'),
      catalogue: ['PROF-23', 'REC-08', 'PRIV-21'],
      people: 'Go through the settings of each network.',
    },
    {
      id: 'monitor-yourself',
      says: 'Look now and then at what stands about you, and see that it is right.',
      source: opinion('monitoring'),
      catalogue: ['PROF-19'],
      people: 'Search for your own name twice a year.',
    },
    {
      id: 'boundaries',
      says: 'Keep the bounds of the relation to patients online as anywhere.',
      source: opinion('boundaries'),
      catalogue: ['BND-01', 'BND-03', 'BND-05'],
      people: 'Decide on each request yourself.',
    },
    {
      id: 'one-identity',
      says: 'The professional and the private person cannot really be kept apart online.',
      source: opinion('present text, on identities'),
      catalogue: ['PROF-01'],
      people: 'Two profiles are allowed; neither is a free space.',
    },
    {
      id: 'colleagues',
      says: 'Tell a colleague whose post is unprofessional; report it if it is grave and stays.',
      source: opinion('colleagues’ posts', { text: 'seen in part' }),
      catalogue: ['PROF-20'],
      people: 'Whether to report is for you; protected speech is no misuse.',
    },
    {
      id: 'reputation',
      says: 'What you post can cost patients’ trust and your standing.',
      source: opinion('reputation'),
      catalogue: ['PROF-07', 'PROF-10', 'PROF-21'],
    },
    {
      id: 'product-promotion',
      says: 'Who is paid to promote says so in public, keeps advice free of it, and does not sell through the relation to patients.',
      source: opinion('product promotion and compensation'),
      catalogue: ['DIS-08', 'DIS-01'],
      people: 'Decide whether to take the offer at all.',
    },
    {
      id: 'intent',
      says: 'Know why each account exists and for whom.',
      source: opinion('basics as an article of 2011 gives them', { status: 'public toolkit', date: '2011' }),
      catalogue: ['PROF-22'],
      people: 'Write it in a sentence.',
    },
  ],
};
