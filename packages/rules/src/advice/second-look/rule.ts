import { secondLook } from '../../shared/second-look.ts';

export const rule = secondLook({
  family: 'advice',
  title: 'Ask somebody where a text as a whole reads like advice to one person.',
  catalogue: ['ADV-01', 'ADV-05'],
  sources: [
    { id: 'ADV-01', title: 'AMA Code of Medical Ethics, opinion 2.3.2, professionalism in the use of social media', locator: 'relationships online' },
  ],
  like: 'advice given to one person',
  why: 'Somebody nobody examined may act on it and come to harm.',
  instead: 'Say it for everybody, with when to see a clinician, or move the talk to a proper channel.',
});
