import { FAMILIES, type Family, isWorse, type Policy, type RuleId, type Severity, type Verdict, worst } from '@precept/model';

const FAMILY_RANK = new Map(FAMILIES.map((f, i) => [f, i]));
const SEVERITY_RANK: Readonly<Record<Severity, number>> = { block: 0, review: 1, advise: 2 };

/** What deciding looks at. */
export interface Said {
  readonly rule: RuleId;
  readonly family: Family;
  readonly severity: Severity;
  /** Where its first words begin. */
  readonly start: number;
}

/** What a rule's severity counts for under a policy; null where the policy does not hear the rule. */
export function heard(policy: Policy, rule: RuleId, severity: Severity): Severity | null {
  const setting = policy.rules[rule];
  if (setting === 'off' || setting === 'shadow') return null;
  return setting ?? severity;
}

/**
 * Orders what was said (severity, then danger to life > privacy > … > style) and gives the one verdict.
 * What rules in `onlyAlone` say falls away where another rule said something at least as bad.
 * Account labels and disclaimers are not among the inputs, so they cannot lower it.
 * @param all as the policy counts it: see `heard`.
 */
export function decide<S extends Said>(all: readonly S[], onlyAlone: ReadonlySet<RuleId>): { verdict: Verdict; said: readonly S[] } {
  if (all.length === 0) return { verdict: 'clear', said: all };
  let worstOther: Verdict = 'clear';
  for (const s of all) if (!onlyAlone.has(s.rule)) worstOther = worst(worstOther, s.severity);
  const said = all.filter((s) => !onlyAlone.has(s.rule) || isWorse(s.severity, worstOther));
  const verdict = said.reduce<Verdict>((v, s) => worst(v, s.severity), 'clear');
  said.sort(
    (a, b) =>
      SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
      (FAMILY_RANK.get(a.family) ?? 99) - (FAMILY_RANK.get(b.family) ?? 99) ||
      a.start - b.start ||
      (a.rule < b.rule ? -1 : 1),
  );
  return { verdict, said };
}
