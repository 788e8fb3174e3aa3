import { secondLook } from '../../shared/second-look.ts';

export const rule = secondLook({
  family: 'profile',
  title: 'Ask somebody where a profile reads like one that says too much or too little.',
  catalogue: ['PROF-03', 'PROF-04'],
  sources: [{ id: 'PROF-04', title: 'AMA Code of Medical Ethics, opinion 2.3.2; state truth-in-advertising acts', locator: 'credentials' }],
  like: 'profiles that claim or reveal too much',
  why: 'Readers may trust a title or a tie that is not what it seems.',
  instead: 'Name the degree, the licence and who pays, as they are.',
});
