import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'it was covered', text: 'Photo of the new wristband, name blurred and number cropped out.' },
    { name: 'no picture', text: 'The appointment list is visible on the wall and it should not be.' },
    { name: 'a plate', text: 'What is left of the car [photo, ~~number plate~~ readable].' },
    { name: 'question', text: 'Can I post a photo of a specimen label?' },
    { name: 'a training screen', text: 'Screenshot of the training screen, all dummy patients, readable in the corner.' },
  ],
});
