import { from, type Pack } from '../pack.ts';

const toolkit = from({
  title: 'CDC: The Health Communicator’s Social Media Toolkit',
  date: 'August 2010; July 2011',
  status: 'public toolkit',
  text: 'seen in part',
});
const index = from({ title: 'CDC Clear Communication Index', date: '2013/2014', status: 'public toolkit', text: 'seen in part' });

export const pack: Pack = {
  id: 'cdc',
  title: 'CDC toolkit and clear communication',
  about: 'Those who speak to the public about health.',
  jurisdictions: ['US'],
  extends: ['base'],
  clauses: [
    {
      id: 'strategy',
      says: 'Begin with a strategy: audience, goal, tools, evaluation.',
      source: toolkit('strategy worksheet'),
      catalogue: ['STR-01', 'STR-02', 'STR-04', 'PROF-22'],
      people: 'Fill in the worksheet before opening an account.',
    },
    {
      id: 'governance',
      says: 'Have rules on who may post and how it is approved.',
      source: toolkit('governance'),
      catalogue: ['POL-06'],
      people: 'Name an owner for the policy.',
    },
    {
      id: 'main-message',
      says: 'One main message, first; what to do; for whom; numbers people can follow; what is not known.',
      source: index('20 items in 7 areas'),
      catalogue: ['ACC-06'],
      people: 'Ask somebody of the audience what they understood.',
    },
    {
      id: 'plain-words',
      says: 'Plain words, short sentences, terms explained.',
      source: index('plain language', { note: 'The index differs from readability formulas; ours is a hint only.' }),
      catalogue: ['ACC-05'],
    },
    { id: 'numbers', says: 'Numbers have a base and mean something to readers.', source: index('numbers and risk'), catalogue: ['ACC-06'] },
  ],
};
