import { type Policy, type Post, type Verdict, worst } from '@precept/model';
import { isAllowed } from './decide/allow.ts';
import { heard, type Said } from './decide/decide.ts';
import type { OwnRules } from './judge/own-rules.ts';
import type { Judging, Report, RuleMeta, RuleModule } from './judge/rule-module.ts';
import type { Reading } from './read/read.ts';
import type { Heads } from './sense/heads.ts';
import type { Lexicon, Match } from './sense/lexicon.ts';
import { SignalList, signalOver } from './sense/signal-list.ts';
import type { Sensing } from './sense/signal-module.ts';
import type { Found, LexiconBits, Seeing } from './sense/trigger.ts';

/** Something a rule said, with all it needs to become a finding. */
export interface Reported extends Said {
  readonly by: RuleMeta;
  readonly report: Report;
}

/** One post on its way through a check. */
export class Case {
  readonly post: Post;
  readonly reading: Reading;
  readonly found: Found;
  readonly all = new SignalList();
  readonly sensing: Sensing;
  readonly seeing: { -readonly [K in keyof Seeing]: Seeing[K] };

  constructor(
    post: Post,
    reading: Reading,
    found: Found,
    matched: LexiconBits,
    matchesOf: (found: Found, l: Lexicon<unknown>) => readonly Match<unknown>[],
  ) {
    const { all } = this;
    const { start: starts, end: ends, seen } = reading.tokens;
    this.post = post;
    this.reading = reading;
    this.found = found;
    this.seeing = { matched, seen, kinds: 0, heads: undefined };
    this.sensing = {
      post,
      reading,
      signals: all.signals,
      matches: <T>(l: Lexicon<T>) => matchesOf(found, l) as readonly Match<T>[],
      of: (kind) => all.of(kind),
      add: (s) => void all.add(signalOver(s.start, s.end, s)),
      addTokens: (from, to, s) => all.add(signalOver(starts[from] as number, ends[to - 1] as number, s)),
      remove: (s) => all.remove(s),
    };
  }
}

/** A case whose signals are all there, before the rules. */
export class Hearing {
  readonly of: Case;
  readonly heads: Heads;
  readonly judging: Judging;
  /** What was said so far, as the policy counts it. */
  readonly said: Reported[] = [];
  worst: Verdict = 'clear';
  private readonly policy: Policy;
  private current: RuleModule | undefined;

  constructor(of: Case, policy: Policy, heads: Heads) {
    const { post, reading, all, sensing, seeing } = of;
    this.of = of;
    this.policy = policy;
    this.heads = heads;
    seeing.kinds = all.kinds;
    seeing.heads = heads;
    this.judging = {
      post,
      reading,
      policy,
      signals: all.signals,
      heads,
      matches: sensing.matches,
      of: sensing.of,
      report: (r) => this.note((this.current as RuleModule).meta, r),
    };
  }

  ask(rule: RuleModule): void {
    this.current = rule;
    rule.judge(this.judging);
  }

  /** Asks the rules an organisation wrote itself. */
  askOwn(rules: OwnRules): void {
    rules.hear(this.judging, (by, report) => this.note(by, report));
  }

  private note(by: RuleMeta, report: Report): void {
    const { id, family } = by;
    const { allow } = this.policy;
    const severity = heard(this.policy, id, report.severity);
    if (severity === null) return;
    if (allow !== undefined && isAllowed(allow, id, report.spans, this.of.reading.lower)) return;
    let start = Number.POSITIVE_INFINITY;
    for (const s of report.spans) start = Math.min(start, s.start);
    this.said.push({ rule: id, family, severity, start, by, report });
    this.worst = worst(this.worst, severity);
  }
}
