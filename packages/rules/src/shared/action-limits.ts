import { isOrganisation, type Post } from '@precept/model';
import { HEAD_THRESHOLDS } from '@precept/signals';

/** Whose words they are, as far as limits go. Accounts of organisations mostly post headlines and notices, which read alike: for them the heads must be surer. */
export type Speaker = 'outbound' | 'inbound' | 'organisation';

/**
 * How far from "nine in ten harmless posts of unknown writers stay below" the head for "needs a second look" must stand, in log-odds.
 * `asks`: before the heads alone ask for a person. `doubts`: above it, a rule's finding that asks for a person stands; below, it becomes advice.
 * Chosen on the writers of the *tune* split and on training writers scored by heads that never saw them.
 */
const SHIFT: Readonly<Record<Speaker, { readonly asks: number; readonly doubts: number }>> = {
  outbound: { asks: -0.45, doubts: -0.55 },
  inbound: { asks: -0.7, doubts: -0.8 },
  organisation: { asks: 0.5, doubts: 0 },
};
/** How far below that same point it must read before advice that was only asked for a person is not worth saying. */
const SILENCE = -3;

export function speakerOf(post: Post): Speaker {
  if (post.direction === 'inbound') return 'inbound';
  return isOrganisation(post) ? 'organisation' : 'outbound';
}

const point = (speaker: Speaker): number => HEAD_THRESHOLDS.action[speaker === 'inbound' ? 'inbound' : 'outbound'].review;

/** Log-odds of the head "action" from which the heads alone ask for a person. */
export const asksFrom = (speaker: Speaker): number => point(speaker) + SHIFT[speaker].asks;
/** Log-odds at or below which a rule's "ask a person" becomes advice. */
export const doubtsTo = (speaker: Speaker): number => point(speaker) + SHIFT[speaker].doubts;
/** Log-odds below which a rule's "ask a person" is not said at all. */
export const silentBelow = (speaker: Speaker): number => point(speaker) + SILENCE;
