import { secondLook } from '../../shared/second-look.ts';

export const rule = secondLook({
  family: 'privacy',
  title: 'Ask somebody where a text as a whole reads like posts that exposed a patient.',
  catalogue: ['PRIV-11', 'PRIV-22'],
  sources: [
    {
      id: 'PRIV-11',
      title: 'HIPAA Privacy Rule, de-identification by expert or by removal',
      locator: '45 CFR 164.514(a)–(b); actual knowledge, (b)(2)(ii)',
    },
  ],
  like: 'posts that exposed a patient or somebody close to one',
  why: 'A patient, their family or their neighbours may recognise what no single word gives away.',
  instead: 'Ask a colleague who was not there whether they could tell who is meant, or turn it into a general lesson.',
});
