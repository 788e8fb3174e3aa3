import { secondLook } from '../../shared/second-look.ts';

export const rule = secondLook({
  family: 'boundary',
  title: 'Ask somebody where a message reads like one that crosses the line between patient and professional.',
  catalogue: ['BND-01', 'BND-03'],
  sources: [{ id: 'BND-03', title: 'AMA Code of Medical Ethics, opinion 2.3.2, appropriate boundaries online', locator: 'dual relationships' }],
  like: 'messages that cross the line between patient and professional',
  why: 'A patient may feel bound to answer, and judgement on both sides may suffer.',
  instead: 'Decline kindly, without saying whether they are a patient, and name the proper channel.',
});
