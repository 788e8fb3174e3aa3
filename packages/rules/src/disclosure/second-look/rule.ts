import { secondLook } from '../../shared/second-look.ts';

export const rule = secondLook({
  family: 'disclosure',
  title: 'Ask somebody where a text reads like praise from a tie that is not shown.',
  catalogue: ['DIS-01'],
  sources: [{ id: 'DIS-01', title: 'FTC Endorsement Guides', locator: '16 CFR 255.5' }],
  like: 'praise from somebody with a tie that is not shown',
  why: 'Readers cannot weigh praise when they do not know who gains from it.',
  instead: 'Say first, in plain words, who pays, employs or gives.',
});
