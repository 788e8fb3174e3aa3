import { from, type Pack } from '../pack.ts';

const ours = from({ title: 'Precept’s own advice', date: '2026', status: 'our advice', text: 'seen' });
const notice = from({ title: 'Kestrel Health: notice on its pages', date: '2011', status: 'public toolkit', text: 'seen' });

export const pack: Pack = {
  id: 'device',
  title: 'A company that makes devices',
  about: 'Makers and sellers of medical devices in the United States and the European Union.',
  jurisdictions: ['US', 'EU'],
  extends: ['us-devices', 'safety-reporting', 'us-ftc', 'gdpr', 'accessibility', 'records'],
  clauses: [
    {
      id: 'not-instructions',
      says: 'A post is no substitute for the maker’s instructions, and says so where it teaches.',
      source: notice('not a substitute for the manufacturer’s instructions'),
      catalogue: ['ADV-04', 'DEV-03'],
    },
    {
      id: 'approval',
      says: 'Regulatory reviewers approve what names a device.',
      source: ours('approval'),
      catalogue: ['REC-02', 'DEV-01'],
      people: 'No post on a device goes out on one person’s word.',
    },
    {
      id: 'complaints',
      says: 'A broken or odd device in the inbox goes to the complaint unit the same day.',
      source: ours('inbox'),
      catalogue: ['PV-06', 'PV-09'],
      people: 'Train moderators before they start.',
    },
  ],
};
