import { from, type Pack } from '../pack.ts';

const ours = from({ title: 'Precept’s own advice', date: '2026', status: 'our advice', text: 'seen' });

export const pack: Pack = {
  id: 'pharma',
  title: 'A company that makes medicines',
  about: 'Makers and sellers of medicines in the United States, the European Union and the United Kingdom.',
  jurisdictions: ['US', 'EU', 'UK'],
  extends: ['us-medicines', 'eu-uk-medicines', 'safety-reporting', 'us-ftc', 'gdpr', 'accessibility', 'records'],
  clauses: [
    {
      id: 'approval',
      says: 'Medical, legal and regulatory reviewers approve what names a product.',
      source: ours('approval'),
      catalogue: ['RX-02', 'REC-02'],
      people: 'No post on a product goes out on one person’s word.',
    },
    {
      id: 'sales-staff',
      says: 'Staff, sales above all, speak of no use that is not approved, on no account.',
      source: ours('a sales tweet on an off-label use', { title: 'Pharma marketing blog on employees', date: 'August 2013', status: 'opinion' }),
      catalogue: ['RX-01', 'RX-12'],
      people: 'Use the case in training.',
    },
    {
      id: 'inbox-to-safety',
      says: 'Whoever reads the inbox knows the four elements and passes cases on the same day.',
      source: ours('inbox'),
      catalogue: ['PV-01', 'PV-02', 'PV-08'],
      people: 'Train moderators before they start.',
    },
    { id: 'insider', says: 'Nothing on pipeline, deals or figures before it is public.', source: ours('quiet periods'), catalogue: ['PROF-14'] },
  ],
};
