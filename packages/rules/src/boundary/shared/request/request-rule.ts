import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import type { Post, Severity } from '@precept/model';
import { Weighing, wordsAt } from '../../../weighing.ts';
import type { RequestCue } from './phrases.ts';
import { readRequest } from './request.ts';

/** A connection request as a rule weighs it. */
export interface RequestLook {
  readonly post: Post;
  readonly judging: Judging;
  readonly weighing: Weighing;
  /** How often the cue stands in the text. */
  count(cue: RequestCue): number;
  has(cue: RequestCue): boolean;
  /** Adds a reason once if the request has the cue, with its place; says whether it did. */
  add(cue: RequestCue, weight: number, reason: string): boolean;
}

export interface RequestRule {
  readonly meta: Omit<RuleMeta, 'kinds' | 'directions'>;
  readonly base: number;
  /** From which total a person is asked; between 0 and this it is advice. */
  readonly asksFrom: number;
  readonly weigh: (look: RequestLook) => void;
  readonly what: (words: string, post: Post) => string;
  readonly why: string;
  readonly instead: (post: Post) => string;
}

/** A rule for connection requests alone, sent or received: no other kind of text ever pays for it. */
export function requestRule({ meta, base, asksFrom, weigh, what, why, instead }: RequestRule): RuleModule {
  return {
    meta: { ...meta, kinds: ['request'], directions: ['outbound', 'inbound'] },
    trigger: 'always',
    judge(judging) {
      const weighing = new Weighing(base);
      weigh(lookAt(judging, weighing));
      if (weighing.total <= 0 || weighing.places.length === 0) return;
      const spans = weighing.spans(3);
      const severity: Severity = weighing.total >= asksFrom && meta.severity !== 'advise' ? 'review' : 'advise';
      const { post } = judging;
      judging.report({ severity, spans, what: what(wordsAt(judging, spans), post), why, instead: instead(post), evidence: weighing.evidence });
    },
  };
}

function lookAt(judging: Judging, weighing: Weighing): RequestLook {
  const cues = readRequest(judging.reading);
  const count = (cue: RequestCue): number => cues.get(cue)?.length ?? 0;
  return {
    post: judging.post,
    judging,
    weighing,
    count,
    has: (cue) => count(cue) > 0,
    add(cue, weight, reason) {
      const place = cues.get(cue)?.[0];
      if (place === undefined) return false;
      weighing.add(`request: ${cue}`, weight, reason, place);
      return true;
    },
  };
}
