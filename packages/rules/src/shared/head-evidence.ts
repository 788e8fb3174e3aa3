import type { Judging } from '@precept/engine';
import type { Evidence } from '@precept/model';
import { HEAD_THRESHOLDS, type HeadName } from '@precept/signals';

const MOST = 2.5;
const WORDS_NAMED = 3;

const TYPICAL: Readonly<Record<HeadName, string>> = {
  action: 'posts that needed a second look',
  privacy: 'posts that expose somebody',
  advice: 'posts that give medical advice',
  conduct: 'posts that harm a reputation',
  claim: 'posts that claim too much',
  profile: 'profiles that say too much or too little',
  boundary: 'messages that cross a line between patient and professional',
  disclosure: 'posts with a tie that is not shown',
  promotion: 'posts that promote a product',
  safety: 'reports of harm',
  service: 'requests that somebody must answer',
};

/**
 * What a trained head says, as one piece of evidence. The weight is how far its log-odds stand above (positive) or below (negative)
 * the point where nine in ten harmless posts of that direction stay below, within ±2.5; `share` scales it. The reason names the words that spoke most.
 * A head supports other evidence; alone it may at most ask for a person (see `isStrong`).
 */
export function headEvidence({ heads, post }: Pick<Judging, 'heads' | 'post'>, head: HeadName, share = 1): Evidence {
  const above = heads.logit(head) - HEAD_THRESHOLDS[head][post.direction].review;
  const weight = Math.round(Math.max(-MOST, Math.min(MOST, above)) * share * 100) / 100;
  return { signal: `head:${head}`, weight, reason: above > 0 ? whyAbove(heads, head) : `as a whole it does not read like ${TYPICAL[head]}` };
}

function whyAbove(heads: Judging['heads'], head: HeadName): string {
  const words = heads.strongest(head, WORDS_NAMED).map((w) => `"${w.text}"`);
  return words.length === 0 ? `it reads like ${TYPICAL[head]}` : `${words.join(', ')}: it reads like ${TYPICAL[head]}`;
}

/** True where a head stands above nine in ten harmless posts. */
export function isLikely({ heads, post }: Pick<Judging, 'heads' | 'post'>, head: HeadName): boolean {
  return heads.logit(head) > HEAD_THRESHOLDS[head][post.direction].review;
}

/** True where a head stands above 98 of 100 harmless posts: enough to ask for a person, never for more. */
export function isStrong({ heads, post }: Pick<Judging, 'heads' | 'post'>, head: HeadName): boolean {
  return heads.logit(head) > HEAD_THRESHOLDS[head][post.direction].strong;
}
