import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'hashtag', text: 'Night four, and back they come #~~TimeWasters~~ all of them' },
    { name: 'capitals', text: 'PATIENTS ARE ~~PATHETIC~~ TODAY AND THE RELATIVES ARE ~~DRAMA QUEENS~~' },
    { name: 'letters set apart', text: 'the ~~g o m e r~~ in resus is back again' },
    { name: 'a mocking quotation', text: 'Our patients and their ~~"drama queen~~ of the ward" routine' },
    { name: 'a word that is the subject', text: 'We talked about the term "drug seeker" and why we will never write it again.' },
    { name: 'a question about a word', text: 'Is "timewaster" ever the right word for somebody in pain?' },
    { name: 'somebody else said it to the author', text: 'A man in the bus queue called me a useless cow. He got my seat anyway.' },
    { name: 'a headline', text: 'Study: why pain patients are labelled drug seekers, and what it costs them' },
    { name: 'an emoji among friends', text: 'Our team finally beat the porters at darts 😂😂' },
    { name: 'the airline', text: 'My frequent flyer miles expired while I was on nights.' },
    { name: 'fiction', text: 'In my short story the old surgeon calls everybody a malingerer and dies alone.' },
    { name: 'a closed group', text: 'nurses only, views my own: the relatives in bay 2 are absolute ~~drama queens~~ lol', severity: 'review' },
  ],
});
