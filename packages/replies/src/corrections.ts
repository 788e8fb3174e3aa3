import { RIGHT, SOURCE } from './gaps.ts';
import type { Reply } from './reply.ts';

/** Corrections of others and of oneself, and thanks. */
export const corrections = [
  {
    id: 'correction/own-mistake',
    kind: 'correction',
    fits: 'a mistake of your own',
    text: 'Correction: an earlier post of ours was wrong. {right} We are sorry for the confusion.',
    gaps: [RIGHT],
    catalogue: ['PROF-13', 'PROF-15'],
  },
  {
    id: 'correction/misinformation',
    kind: 'correction',
    fits: 'a wrong statement on health by somebody else: the fact first, no blame',
    text: '{right} More on this can be read here: {source}.',
    gaps: [{ ...RIGHT, example: 'Vaccines are tested in large studies before they are used.' }, SOURCE],
    catalogue: ['PROF-13', 'MOD-04'],
  },
  {
    id: 'correction/late-disclosure',
    kind: 'correction',
    fits: 'a tie that a post should have told',
    text: 'An earlier post of mine left this out: {tie}. I have added it there.',
    gaps: [{ name: 'tie', asks: 'who pays, employs or gives, in plain words', example: 'I work for Norwell Devices' }],
    catalogue: ['DIS-01', 'DIS-02'],
  },
  {
    id: 'thanks/praise',
    kind: 'thanks',
    fits: 'praise: thanks that confirm nothing',
    text: 'Thank you for your kind words. We will pass them on to everyone here.',
    gaps: [],
    catalogue: ['MOD-02', 'PRIV-13'],
  },
] as const satisfies readonly Reply[];
