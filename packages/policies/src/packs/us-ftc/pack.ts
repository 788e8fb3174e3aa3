import { from, type Pack } from '../pack.ts';

const guides = from({ title: 'FTC Endorsement Guides, 16 CFR 255', date: 'revised 2023', status: 'regulator guidance', text: 'seen in part' });
const disclosures = from({
  title: 'FTC: Disclosures 101 for social media influencers',
  date: 'November 2019',
  status: 'regulator guidance',
  text: 'seen in part',
});
const reviews = from({
  title: 'FTC rule on reviews and testimonials, 16 CFR 465',
  date: '22 August 2024; in force since 21 October 2024',
  status: 'law',
  text: 'seen',
});
const health = from({
  title: 'FTC Health Products Compliance Guidance',
  date: '20 December 2022',
  status: 'regulator guidance',
  text: 'seen in part',
});

export const pack: Pack = {
  id: 'us-ftc',
  title: 'FTC endorsements, reviews and health claims',
  about: 'Anybody in the United States who praises a product, service or organisation they have a tie to.',
  jurisdictions: ['US'],
  extends: ['base'],
  clauses: [
    {
      id: 'material-connections',
      says: 'Say every tie readers would not expect: pay, free things, work, family, shares.',
      source: guides('255.5(a)', { text: 'seen' }),
      catalogue: ['DIS-01'],
    },
    {
      id: 'clear',
      says: 'It is hard to miss: at the start, in the language of the claim, before any "more", not in a heap of hashtags.',
      source: guides('255.0(f)'),
      catalogue: ['DIS-02'],
      people: 'Look at it on a phone.',
    },
    {
      id: 'no-vague-words',
      says: '#sp, #collab, #partner or "thanks" do not disclose; ad, sponsored, paid by or employee do.',
      source: disclosures('words that work', { note: 'With staff answers of 2017.' }),
      catalogue: ['DIS-03'],
    },
    {
      id: 'bio-is-not-enough',
      says: 'A line in the profile, or one long ago, does not cover a later post.',
      source: disclosures('placement'),
      catalogue: ['DIS-04'],
    },
    {
      id: 'employees',
      says: 'Staff who praise or share their employer’s products say that they work there.',
      source: guides('255.5, examples on employees'),
      catalogue: ['DIS-05'],
      people: 'Teach staff the short words for it.',
    },
    {
      id: 'video',
      says: 'In films and live streams it is said and shown, and said again in long ones.',
      source: disclosures('films and streams'),
      catalogue: ['DIS-06'],
      people: 'Watch the film: the check reads the text beside it.',
    },
    {
      id: 'firms-answer',
      says: 'A firm that pays others gives them rules, looks at their posts and keeps the evidence.',
      source: guides('255.1(d)', { text: 'not seen' }),
      catalogue: ['DIS-07'],
      people: 'Keep contract, rules and checks for everybody you pay.',
    },
    {
      id: 'typical-results',
      says: 'A story of a result shows what people can generally expect; "results not typical" does not mend it.',
      source: guides('255.2(a)–(b)'),
      catalogue: ['CLM-05', 'CLM-07'],
    },
    {
      id: 'evidence',
      says: 'A health benefit rests on sound evidence before it is published, as a rule trials in people.',
      source: health('competent and reliable scientific evidence'),
      catalogue: ['CLM-03', 'CLM-02'],
      people: 'Whether the evidence is sound is for people who can read it.',
    },
    {
      id: 'fake-reviews',
      says: 'No invented or bought reviews, none by insiders without saying so.',
      source: reviews('465.2, 465.4, 465.5'),
      catalogue: ['CLM-11'],
    },
    {
      id: 'suppression',
      says: 'No threats, gags or hiding of bad reviews while claiming to show all.',
      source: reviews('465.7'),
      catalogue: ['CLM-12'],
    },
    { id: 'bought-influence', says: 'No bought followers, likes or views.', source: reviews('465.8'), catalogue: ['CLM-13'] },
    {
      id: 'offers',
      says: 'Gifts and draws are looked at for the law on inducements before they go out.',
      source: guides('42 USC 1320a-7b(b), 1320a-7a(a)(5)', {
        title: 'US law on kickbacks and inducements',
        date: 'date not stated',
        status: 'law',
        text: 'not seen',
      }),
      catalogue: ['CLM-08', 'CLM-09'],
      people: 'Legal looks at every offer.',
    },
  ],
};
