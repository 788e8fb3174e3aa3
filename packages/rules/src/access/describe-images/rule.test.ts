import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'markup in a draft', text: '<img src="a" ~~alt="DSC_0042"~~> our new ward' },
    {
      name: 'a description that mentions a picture',
      text: 'New art on the ward.',
      post: { media: [{ path: 'a.jpg', alt: 'A child looks at a picture of a whale' }] },
    },
    { name: 'the file name itself', text: '~~Hello~~ from the clinic', post: { media: [{ path: 'clinic front', alt: 'clinic front' }] } },
  ],
});
