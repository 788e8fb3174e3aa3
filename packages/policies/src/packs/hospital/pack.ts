import { from, type Pack } from '../pack.ts';

const ours = from({ title: 'Precept’s own advice', date: '2026', status: 'our advice', text: 'seen' });

export const pack: Pack = {
  id: 'hospital',
  title: 'A hospital or clinic in the United States',
  about: 'Hospitals, clinics and practices, with accounts of their own and staff who post.',
  jurisdictions: ['US'],
  extends: ['us-hipaa', 'us-ftc', 'us-labour', 'accessibility', 'records', 'cdc'],
  clauses: [
    {
      id: 'two-people',
      says: 'What the hospital’s own accounts post is seen by two people.',
      source: ours('approval'),
      catalogue: ['REC-02', 'REC-03'],
      people: 'The author never approves.',
    },
    {
      id: 'stories-with-consent',
      says: 'A patient’s story goes out only with the form on file, and only as far as it goes.',
      source: ours('stories', { title: 'An article of 2011 on Children’s Hospital Boston', date: '2011', status: 'opinion' }),
      catalogue: ['PRIV-14', 'PRIV-15', 'PRIV-10'],
      people: 'Marketing asks, the privacy office files.',
    },
    {
      id: 'comment-page',
      says: 'The page says what is removed, and that it gives no medical advice.',
      source: ours('examples of US hospitals', {
        title: 'Comment policies of CHOC, Munson, Mercy, Saint Luke’s',
        date: 'date not stated',
        status: 'company policy',
        text: 'seen in part',
      }),
      catalogue: ['MOD-03', 'MOD-04', 'MOD-06', 'MOD-08'],
      people: 'Put the rules where visitors see them.',
    },
    {
      id: 'watch-hours',
      says: 'Accounts say when they are watched; emergencies are sent to the emergency number.',
      source: ours('hours'),
      catalogue: ['MOD-07', 'ADV-03'],
      people: 'Staff the hours you name.',
    },
  ],
};
