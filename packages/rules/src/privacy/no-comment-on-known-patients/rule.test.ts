import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'No celebrity has ever set foot in our village practice.', post: { author: { role: 'nurse' } } },
    { name: 'quotation', text: '"The singer is here" was the last line of the play.', post: { author: { role: 'public' } } },
    { name: 'question', text: 'Did you vote for the mayor?', post: { author: { role: 'nurse' } } },
    { name: 'hashtag', text: 'So proud that the mayor ran for our charity. #CityRun', post: { author: { role: 'nurse' } } },
    { name: 'emoji', text: '~~the actor~~ from the news is on our ward 👀', post: { author: { role: 'nurse' } } },
    { name: 'capitals', text: '~~THE SINGER~~ IS HERE ON OUR WARD AND SHE IS LOVELY', post: { author: { role: 'nurse' } } },
    { name: 'reported speech', text: 'The paper says that the minister will visit the hospital.', post: { author: { role: 'nurse' } } },
    {
      name: 'a news headline',
      text: 'Governor signs hospital funding bill',
      post: { author: { role: 'hospital-account', account: 'organisation' } },
    },
  ],
});
