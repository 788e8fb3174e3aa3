import type { Judging, Reading, RuleModule } from '@precept/engine';
import type { Family, Post, RuleId, Source, Span } from '@precept/model';
import { FAMILY_HEADS, HEAD_THRESHOLDS } from '@precept/signals';
import { isOrdinaryRequest } from '../boundary/shared/request/request.ts';
import { refusesPlainly } from '../profile/shared/bio-cues.ts';
import { asksFrom, speakerOf } from './action-limits.ts';
import { headEvidence } from './head-evidence.ts';

export type FamilyHead = (typeof FAMILY_HEADS)[number] & Family;

export interface SecondLook {
  readonly family: FamilyHead;
  readonly title: string;
  readonly catalogue: readonly string[];
  readonly sources: readonly [Source, ...Source[]];
  /** What it reads like: ends the sentence "As a whole this reads like …". */
  readonly like: string;
  readonly why: string;
  readonly instead: string;
}

const ASKS_FROM = Math.min(...(['outbound', 'inbound', 'organisation'] as const).map(asksFrom));
/** The same as a probability, a hair lower, for the trigger. */
const LEAST = 1 / (1 + Math.exp(-ASKS_FROM)) - 1e-9;

/** How much surer the heads must be of kinds of which they have read few: more where a request names an ordinary reason, or a bio refuses what others offer. */
function more(reading: Reading, post: Post): number {
  if (post.kind === 'request') return isOrdinaryRequest(reading, post) ? 3 : 1.3;
  if (post.kind === 'bio') return refusesPlainly(reading) ? 2.5 : 0.9;
  return 0;
}

/**
 * A rule that asks for a person where the text as a whole reads like posts that needed one, though no single rule is sure.
 * One per family; the family whose head speaks loudest speaks. It can only ask: it never blocks, and it is silent where another rule spoke.
 */
export function secondLook(look: SecondLook): RuleModule {
  return {
    meta: {
      id: `${look.family}/second-look` as RuleId,
      family: look.family,
      title: look.title,
      catalogue: look.catalogue,
      severity: 'review',
      decidedBy: 'person',
      sources: look.sources,
      directions: ['outbound', 'inbound'],
      onlyAlone: true,
    },
    trigger: { heads: { action: LEAST } },
    judge(judging) {
      const { post, reading } = judging;
      if (judging.heads.logit('action') < asksFrom(speakerOf(post)) + more(reading, post) || loudest(judging) !== look.family) return;
      const words = judging.heads.strongest('action', 3);
      const spans: Span[] = words.length > 0 ? words.map(({ start, end }) => ({ start, end })) : [{ start: 0, end: judging.reading.text.length }];
      judging.report({
        severity: 'review',
        spans,
        what: `As a whole this reads like ${look.like}${words.length > 0 ? `: ${words.map((w) => `“${w.text}”`).join(', ')}` : ''}.`,
        why: look.why,
        instead: look.instead,
        evidence: [headEvidence(judging, 'action'), headEvidence(judging, look.family)],
      });
    },
  };
}

function loudest({ heads, post }: Pick<Judging, 'heads' | 'post'>): FamilyHead {
  let best: FamilyHead = 'privacy';
  let most = Number.NEGATIVE_INFINITY;
  for (const family of FAMILY_HEADS) {
    const above = heads.logit(family) - HEAD_THRESHOLDS[family][post.direction].review;
    if (above > most) {
      most = above;
      best = family;
    }
  }
  return best;
}
