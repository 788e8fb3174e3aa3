import { care } from './care.ts';
import { promises } from './promises.ts';
import { stories } from './stories.ts';
import { ties } from './ties.ts';
import { titles } from './titles.ts';
import { voice } from './voice.ts';

/** What bios say that matters, in groups by meaning; phrase-syntax as in lexicons. */
export const CUES = { ...care, ...promises, ...stories, ...ties, ...titles, ...voice };

export type BioCue = keyof typeof CUES;

/** Groups in which "no" and "not" belong to the meaning. */
export const NEVER_DENIED: ReadonlySet<BioCue> = new Set<BioCue>([
  'honest status',
  'licence gone',
  'not official',
  'tie denied',
  'no product talk',
  'no liability',
  'no prescription',
  'pseudonym',
  'field talk',
  'unfinished',
  'inside talk',
  'for emergencies',
  'child',
  'school',
]);
