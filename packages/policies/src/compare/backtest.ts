import { isWorse, type Policy, type Result, type RuleId, type RuleSetting, type Severity, VERDICTS, type Verdict } from '@precept/model';
import type { RuleSeverity } from './diff.ts';

/** What one entry of a policy would have changed. */
export interface Effect {
  /** The entry, such as `rules.claim/no-guarantee` or `ownRules.conduct/no-project-names`. */
  readonly key: string;
  readonly rule: RuleId;
  readonly before: RuleSetting | 'not there';
  readonly after: RuleSetting | 'not there';
  /** Posts that would have been stopped (review or block) and were not. */
  stopped: number;
  /** Posts that would have gone out and were stopped. */
  released: number;
  /** Posts with another answer of this rule, whatever became of the verdict. */
  touched: number;
  /** Posts in which a rule in shadow would have spoken. */
  shadowed: number;
  /** Where the first of them are. */
  readonly lines: number[];
}

export interface Backtest {
  posts: number;
  changed: number;
  stopped: number;
  released: number;
  readonly before: Record<Verdict, number>;
  readonly after: Record<Verdict, number>;
  readonly effects: Effect[];
}

const MOST_LINES = 20;
const isStopped = (v: Verdict): boolean => isWorse(v, 'advise');
const none = (): Record<Verdict, number> => Object.fromEntries(VERDICTS.map((v) => [v, 0])) as Record<Verdict, number>;

/** Counts, post by post, what a changed policy would have said of past posts. Memory grows with the rules, not with the posts. */
export class BacktestTally {
  readonly result: Backtest = { posts: 0, changed: 0, stopped: 0, released: 0, before: none(), after: none(), effects: [] };
  private readonly byRule = new Map<RuleId, Effect>();
  private readonly old: Policy;
  private readonly now: Policy;
  private readonly severities: ReadonlyMap<RuleId, Severity>;

  constructor(old: Policy, now: Policy, rules: readonly RuleSeverity[]) {
    this.old = old;
    this.now = now;
    this.severities = new Map(rules.map((r) => [r.id, r.severity]));
  }

  /** @param shadowed rules in shadow under the new policy that would have spoken. */
  add(line: number, before: Result, after: Result, shadowed: readonly RuleId[]): void {
    const { result } = this;
    result.posts++;
    result.before[before.verdict]++;
    result.after[after.verdict]++;
    if (before.verdict !== after.verdict) result.changed++;
    const stops = isStopped(after.verdict) && !isStopped(before.verdict);
    const releases = isStopped(before.verdict) && !isStopped(after.verdict);
    if (stops) result.stopped++;
    if (releases) result.released++;
    const [from, to] = [worstOf(before), worstOf(after)];
    for (const rule of new Set([...from.keys(), ...to.keys()])) {
      const [was, is] = [from.get(rule), to.get(rule)];
      if (was === is) continue;
      const effect = this.effectOf(rule);
      effect.touched++;
      if (stops && is !== undefined && isStopped(is)) effect.stopped++;
      if (releases && was !== undefined && isStopped(was)) effect.released++;
      if (effect.lines.length < MOST_LINES) effect.lines.push(line);
    }
    for (const rule of shadowed) {
      const effect = this.effectOf(rule);
      effect.shadowed++;
      if (effect.lines.length < MOST_LINES && effect.lines.at(-1) !== line) effect.lines.push(line);
    }
  }

  private effectOf(rule: RuleId): Effect {
    const known = this.byRule.get(rule);
    if (known) return known;
    const before = this.settingOf(this.old, rule);
    const after = this.settingOf(this.now, rule);
    const isOwn = this.now.ownRules?.some((r) => r.id === rule) || this.old.ownRules?.some((r) => r.id === rule);
    // The same setting on both sides: an allowance made the difference, or another rule that fell silent or spoke.
    const isAllowed = [this.old, this.now].some((p) => p.allow?.some((a) => a.rules.includes(rule)));
    const same = isAllowed ? `allow, for ${rule}` : `${rule}, which follows from other entries`;
    const key = isOwn ? `ownRules.${rule}` : before === after ? same : `rules.${rule}`;
    const made: Effect = { key, rule, before, after, stopped: 0, released: 0, touched: 0, shadowed: 0, lines: [] };
    this.byRule.set(rule, made);
    this.result.effects.push(made);
    return made;
  }

  private settingOf(policy: Policy, rule: RuleId): RuleSetting | 'not there' {
    return policy.rules[rule] ?? this.severities.get(rule) ?? policy.ownRules?.find((r) => r.id === rule)?.severity ?? 'not there';
  }
}

function worstOf({ findings }: Result): Map<RuleId, Severity> {
  const out = new Map<RuleId, Severity>();
  for (const { rule, severity } of findings) {
    const known = out.get(rule);
    if (known === undefined || isWorse(severity, known)) out.set(rule, severity);
  }
  return out;
}

/** The policy with its rules in shadow speaking as they would, and which these are. */
export function outOfShadow(policy: Policy): { readonly policy: Omit<Policy, 'digest'>; readonly rules: readonly RuleId[] } {
  const entries = Object.entries(policy.rules) as [RuleId, RuleSetting][];
  const { digest: _, ...settings } = policy;
  return {
    policy: { ...settings, rules: Object.fromEntries(entries.filter(([, s]) => s !== 'shadow')) },
    rules: entries.flatMap(([id, s]) => (s === 'shadow' ? [id] : [])),
  };
}
