import { from, type Pack } from '../pack.ts';

const ads = from({ title: 'FDA: prescription drug advertising', date: 'date not stated', status: 'law', text: 'seen in part' });
const spaceDraft = from({
  title: 'FDA draft: Internet and social media platforms with character space limitations',
  date: 'June 2014',
  status: 'draft guidance',
  text: 'seen in part',
  note: 'A draft that binds nobody; no final version was found.',
});
const act = from({ title: 'Food, Drug, and Cosmetic Act', date: 'date not stated', status: 'law', text: 'not seen' });
const misinformation = from({
  title: 'FDA draft: Addressing Misinformation About Medical Devices and Prescription Drugs',
  date: '9 July 2024',
  status: 'draft guidance',
  text: 'seen in part',
  note: 'Replaces the draft of June 2014; still a draft (89 FR 56387).',
});

export const pack: Pack = {
  id: 'us-medicines',
  title: 'US promotion of prescription medicines',
  about: 'Companies that sell medicines in the United States, their staff on any account, and those they pay.',
  jurisdictions: ['US'],
  extends: ['base'],
  clauses: [
    {
      id: 'approved-use',
      says: 'Suggest no use, group of patients, dose, route or duration outside the approved label, on any account.',
      source: ads('21 CFR 202.1(e)(6)(i); 21 CFR 201.128; Act 502(a), (f)(1), 505'),
      catalogue: ['RX-01'],
      people: 'Borderline uses are for the label team. An independent clinician may discuss evidence and says so.',
    },
    {
      id: 'fair-balance',
      says: 'Say risks as plainly as benefits, in the same place, not only behind a link.',
      source: ads('21 CFR 202.1(e)(3)(iii), (e)(5)(ii), (e)(6)'),
      catalogue: ['RX-02'],
      people: 'Fair balance is judged by medical, legal and regulatory reviewers.',
    },
    {
      id: 'short-posts',
      says: 'A short post with a benefit carries the gravest risks too. If both do not fit, it is the wrong place.',
      source: spaceDraft('benefit and risk in one message'),
      catalogue: ['RX-03'],
      people: 'Choose another format where both do not fit.',
    },
    {
      id: 'risk-link',
      says: 'Beside it stands a plainly named link straight to the full risks.',
      source: spaceDraft('direct link'),
      catalogue: ['RX-04'],
      people: 'Open the link and look at what it shows first.',
    },
    {
      id: 'established-name',
      says: 'The established name stands beside the brand name, readable.',
      source: ads('21 CFR 202.1(b)(1)–(2)'),
      catalogue: ['RX-05'],
      people: 'Look at the picture of the post too.',
    },
    {
      id: 'reminders',
      says: 'A reminder names the medicine and nothing else; medicines with a boxed warning have no reminders.',
      source: ads('21 CFR 202.1(e)(2)(i), 201.100(f)', { text: 'not seen' }),
      catalogue: ['RX-06'],
      people: 'A hashtag or picture that hints at a use ends the exception.',
    },
    {
      id: 'no-overstatement',
      says: 'Claim nothing better, safer or wider than substantial evidence shows, and compare only with head-to-head data.',
      source: ads('21 CFR 202.1(e)(6)(i) and following, (e)(7)'),
      catalogue: ['RX-07'],
      people: 'Whether the evidence carries the claim is for people who can read it.',
    },
    {
      id: 'before-approval',
      says: 'Nobody who acts for the sponsor calls a trial medicine safe or effective. Neutral trial facts may stand.',
      source: ads('21 CFR 312.7(a)', { title: 'FDA: promotion of investigational drugs', text: 'seen' }),
      catalogue: ['RX-08'],
      people: 'Clear every post on products that are not approved.',
    },
    {
      id: 'submission',
      says: 'Promotion is sent to FDA at first use; open sites are listed month by month.',
      source: ads('21 CFR 314.81(b)(3)(i); draft on interactive promotional media', {
        date: 'draft of January 2014',
        text: 'seen in part',
        status: 'draft guidance',
      }),
      catalogue: ['RX-09'],
      people: 'Regulatory affairs files Form FDA 2253.',
    },
    {
      id: 'correcting-others',
      says: 'Who corrects what others say of an approved product is truthful, limited to the false point, and says who speaks.',
      source: misinformation('tailored responsive communication'),
      catalogue: ['RX-10'],
      people: 'Which falsehoods to answer, and how, is for people.',
    },
    {
      id: 'consistent-with-label',
      says: 'More on an approved use is fine where it fits the label and raises no harm.',
      source: from({
        title: 'FDA guidance: Medical Product Communications Consistent With the Labeling',
        date: 'June 2018',
        status: 'regulator guidance',
        text: 'seen in part',
      })('83 FR 27602'),
      catalogue: ['RX-11'],
      people: 'Reviewers compare it with the label.',
    },
    {
      id: 'off-label-questions',
      says: 'A public question about an unapproved use is answered with a contact of medical information, and nothing else.',
      source: from({
        title: 'FDA: draft on unsolicited requests; final guidance on scientific information on unapproved uses',
        date: 'December 2011; January 2025',
        status: 'regulator guidance',
        text: 'seen in part',
      })('one to one; to prescribers only'),
      catalogue: ['RX-12'],
      people: 'Medical information answers one to one.',
    },
    {
      id: 'compounded',
      says: 'A compounded medicine is not called generic, the same as, or proven like an approved one.',
      source: from({
        title: 'FDA warning letters on compounded medicines',
        date: 'September 2025 and 3 March 2026',
        status: 'regulator guidance',
        text: 'seen in part',
      })('letters to sellers'),
      catalogue: ['RX-13', 'CLM-10'],
      people: 'Say who compounds.',
    },
    {
      id: 'likes-and-tags',
      says: 'Likes, shares, tags and link previews with a product message count as said.',
      source: from({
        title: 'FTC Disclosures 101; PMCPA guidance',
        date: 'November 2019; 2023 and February 2026',
        status: 'regulator guidance',
        text: 'seen in part',
      })('tags, likes and pins'),
      catalogue: ['RX-14'],
      people: 'Tell staff that a like is a statement.',
    },
    {
      id: 'awareness',
      says: 'Awareness of an illness names no product, looks like no campaign, and names its sponsor.',
      source: act('help-seeking practice of FDA', { status: 'regulator guidance' }),
      catalogue: ['RX-15'],
      people: 'Compare the look with the product’s campaign.',
    },
    {
      id: 'special-products',
      says: 'Products with accelerated approval need their material filed ahead.',
      source: ads('21 CFR 314.550, 601.45', { text: 'not seen' }),
      catalogue: ['RX-16'],
      people: 'Regulatory affairs keeps the list and the 30 days.',
    },
  ],
};
