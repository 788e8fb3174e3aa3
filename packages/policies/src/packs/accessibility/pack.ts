import { from, type Pack } from '../pack.ts';

const wcag = from({
  title: 'WCAG 2.1 and 2.2',
  date: '2.2: 5 October 2023',
  status: 'industry code',
  text: 'seen in part',
  note: 'The law asks for 2.1 AA; 2.2 is our choice.',
});
const law = from({
  title: 'US web accessibility rules: 28 CFR 35.200; 45 CFR part 84',
  date: '91 FR 20902 of 20 April 2026; 91 FR 25496 of 11 May 2026',
  status: 'law',
  text: 'seen',
  note: 'Dates may move again.',
});
const guide = from({ title: 'University guidance on accessible social media', date: 'date not stated', status: 'public toolkit', text: 'seen' });

export const pack: Pack = {
  id: 'accessibility',
  title: 'Posts that everybody can read',
  about: 'Everybody; by law public and federally funded bodies in the United States.',
  jurisdictions: [],
  clauses: [
    {
      id: 'alt-text',
      says: 'Each picture that says something has alternative text that says it too, and names no patient.',
      source: wcag('1.1.1'),
      catalogue: ['ACC-01'],
    },
    { id: 'hashtags', says: 'Hashtags of several words begin each with a capital.', source: guide('hashtags'), catalogue: ['ACC-02'] },
    { id: 'emoji', says: 'Few emoji, at the end, and no fancy letters.', source: guide('emoji'), catalogue: ['ACC-03'] },
    {
      id: 'captions',
      says: 'Films have captions, sound has a transcript, nothing flashes.',
      source: wcag('1.2.1, 1.2.2, 2.3.1', { text: 'not seen' }),
      catalogue: ['ACC-04'],
      people: 'Read the captions once against the film.',
    },
    {
      id: 'plain',
      says: 'About grade 6 to 8, short sentences, terms explained.',
      source: guide('plain writing', { title: 'Plain Writing Act and advice of AMA and NIH', date: '2010', text: 'not seen' }),
      catalogue: ['ACC-05', 'ACC-06'],
    },
    {
      id: 'capitals-and-links',
      says: 'No sentences in capitals, no "click here"; enough contrast in pictures.',
      source: guide('links and capitals'),
      catalogue: ['ACC-07'],
      people: 'Look at contrast in pictures yourself.',
    },
    {
      id: 'tools',
      says: 'The tools staff use are accessible too.',
      source: wcag('2.5.8, 2.4.11, 2.5.7, 3.3.8, 3.2.6, 3.3.7'),
      catalogue: ['ACC-08'],
      people: 'Try the desk with the keyboard alone.',
    },
    {
      id: 'dates',
      says: 'Public bodies and funded providers meet WCAG 2.1 AA from 2027 or 2028, posts made after the date included.',
      source: law('26 April 2027 and 2028; 11 May 2027 and 10 May 2028'),
      catalogue: ['ACC-09'],
      people: 'Know your date.',
    },
  ],
};
