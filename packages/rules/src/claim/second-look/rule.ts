import { secondLook } from '../../shared/second-look.ts';

export const rule = secondLook({
  family: 'claim',
  title: 'Ask somebody where a text as a whole reads like a claim that evidence does not carry.',
  catalogue: ['CLM-03'],
  sources: [{ id: 'CLM-03', title: 'FTC Health Products Compliance Guidance, 2022', locator: 'competent and reliable scientific evidence' }],
  like: 'claims that evidence does not carry',
  why: 'Readers may pay for it, or leave out care that works.',
  instead: 'Say what was measured, in whom, by whom, and what is not known.',
});
