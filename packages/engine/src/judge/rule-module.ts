import type { Direction, Evidence, Family, Fix, Policy, Post, PostKind, RuleId, Severity, Signal, SignalKind, Source, Span } from '@precept/model';
import type { Reading } from '../read/read.ts';
import type { Heads } from '../sense/heads.ts';
import type { Lexicon, Match } from '../sense/lexicon.ts';
import type { Trigger } from '../sense/trigger.ts';

/** What a rule says when it finds something. `what`, `why` and `instead` are all required: a finding without a reason or a way out does not compile. */
export interface Report {
  readonly severity: Severity;
  /** Into the normalised text; the engine maps them back. At least one, in the words that matter. */
  readonly spans: readonly Span[];
  /** Names the words in the post. */
  readonly what: string;
  /** Names who is harmed. */
  readonly why: string;
  /** Starts with a verb: how to say it properly. */
  readonly instead: string;
  /** A function where it is dear to say: it is asked only if the finding stands. */
  readonly evidence: readonly Evidence[] | (() => readonly Evidence[]);
  readonly fixes?: readonly Fix[];
  /** True where what the rule knows outweighs the heads' reading of the whole text, which then may not soften it. */
  readonly firm?: boolean;
  /** `person` where only a person may decide. Default: the rule's own. */
  readonly decidedBy?: 'machine' | 'person';
}

export interface Judging {
  readonly post: Post;
  readonly reading: Reading;
  readonly policy: Policy;
  readonly signals: readonly Signal[];
  readonly heads: Heads;
  matches<T>(lexicon: Lexicon<T>): readonly Match<T>[];
  of(kind: SignalKind): readonly Signal[];
  report(report: Report): void;
}

export interface RuleMeta {
  readonly id: RuleId;
  readonly family: Family;
  /** One line, a sentence: what the rule asks for. */
  readonly title: string;
  /** Catalogue rules it enforces. */
  readonly catalogue: readonly string[];
  /** The worst severity it can report. */
  readonly severity: Severity;
  readonly decidedBy: 'machine' | 'person';
  readonly sources: readonly [Source, ...Source[]];
  /** True for a rule that speaks only where no other rule found something at least as bad. */
  readonly onlyAlone?: boolean;
  /** Default: outbound only. */
  readonly directions?: readonly Direction[];
  /** Default: every kind. */
  readonly kinds?: readonly PostKind[];
}

/** One rule, one folder under packages/rules/src/<family>/<rule>. */
export interface RuleModule {
  readonly meta: RuleMeta;
  readonly lexicons?: readonly Lexicon<unknown>[];
  readonly trigger: Trigger;
  judge(judging: Judging): void;
}
