import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import type { Post, Severity, Span } from '@precept/model';
import { Weighing, wordsAt } from '../../weighing.ts';
import type { Bio } from './bio/model.ts';
import { readBio } from './bio/parse.ts';
import { type BioCues, cuesOf } from './bio-cues.ts';
import type { BioCue } from './cues/cues.ts';

/** A bio as a rule weighs it. */
export interface BioLook {
  readonly bio: Bio;
  readonly post: Post;
  readonly judging: Judging;
  readonly weighing: Weighing;
  has(cue: BioCue): boolean;
  /** Adds a reason once if the bio has the cue, with the place of its first words; says whether it did. */
  add(cue: BioCue, weight: number, reason: string): boolean;
  /** Adds a reason that weighs against the finding. */
  against(cue: BioCue, weight: number, reason: string): boolean;
}

export interface BioRule {
  readonly meta: Omit<RuleMeta, 'kinds'>;
  /** Log-odds before anything is weighed. */
  readonly base: number;
  /** From which total a person is asked; between 0 and this it is advice. */
  readonly asksFrom: number;
  readonly weigh: (look: BioLook) => void;
  /** Ends with the words that were found: "In the bio, …". */
  readonly what: (words: string) => string;
  readonly why: string;
  readonly instead: string;
}

/** A rule for bios alone: no other kind of text ever pays for it. */
export function bioRule({ meta, base, asksFrom, weigh, what, why, instead }: BioRule): RuleModule {
  return {
    meta: { ...meta, kinds: ['bio'] },
    trigger: 'always',
    judge(judging) {
      const weighing = new Weighing(base);
      weigh(lookAt(judging, weighing));
      if (weighing.total <= 0 || weighing.places.length === 0) return;
      const spans = weighing.spans();
      const severity: Severity = weighing.total >= asksFrom && meta.severity !== 'advise' ? 'review' : 'advise';
      judging.report({ severity, spans, what: what(wordsAt(judging, spans)), why, instead, evidence: weighing.evidence });
    },
  };
}

function lookAt(judging: Judging, weighing: Weighing): BioLook {
  const cues: BioCues = cuesOf(judging.reading);
  const put = (cue: BioCue, weight: number, reason: string, place: (spans: readonly Span[]) => Span | undefined): boolean => {
    const spans = cues.get(cue);
    if (spans === undefined) return false;
    weighing.add(`bio: ${cue}`, weight, reason, place(spans));
    return true;
  };
  return {
    bio: readBio(judging.reading),
    post: judging.post,
    judging,
    weighing,
    has: (cue) => cues.has(cue),
    add: (cue, weight, reason) => put(cue, weight, reason, ([first]) => first),
    against: (cue, weight, reason) => put(cue, weight, reason, () => undefined),
  };
}
