import { secondLook } from '../../shared/second-look.ts';

export const rule = secondLook({
  family: 'service',
  title: 'Ask somebody where a text as a whole reads like a request that must be answered.',
  catalogue: ['MOD-01'],
  sources: [
    {
      id: 'MOD-01',
      title: 'Kestrel Health guidelines for professionals and manufacturers, 2011',
      locator: 'customer-service issues go to the help line',
    },
  ],
  like: 'requests that somebody must answer',
  why: 'Somebody is waiting for help that a public page cannot give.',
  instead: 'Give the right line or address, and take it out of public view.',
});
