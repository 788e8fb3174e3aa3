import type { Post, Signal } from '@precept/model';
import type { Reading } from '../read/read.ts';

/** What the trained heads think of one post. Probabilities are calibrated. */
export interface Heads {
  /** 0 … 1; 0.5 for a head that does not exist is never returned: an unknown name throws. */
  probability(head: string): number;
  /** Log-odds of the same. */
  logit(head: string): number;
  /** The words that spoke most for the head, strongest first. */
  strongest(head: string, limit: number): readonly { readonly text: string; readonly weight: number; readonly start: number; readonly end: number }[];
}

export type HeadModel = (reading: Reading, post: Post, signals: readonly Signal[]) => Heads;

/** For tests of one signal or rule alone: every head is undecided at its base rate of zero. */
export const NO_HEADS: HeadModel = () => ({ probability: () => 0, logit: () => -20, strongest: () => [] });
