import { secondLook } from '../../shared/second-look.ts';

export const rule = secondLook({
  family: 'conduct',
  title: 'Ask somebody where a text as a whole reads like posts that cost trust.',
  catalogue: ['PROF-07', 'PROF-09'],
  sources: [{ id: 'PROF-07', title: 'FSMB, Social Media and Electronic Communications, 2019', locator: 'conduct that undermines trust' }],
  like: 'posts that cost the author trust',
  why: 'The people it speaks of, and those who rely on the author, may be hurt or lose trust.',
  instead: 'Say what is wrong with the situation, and leave the people out of it.',
});
