import { FAMILIES, type Finding, isWorse, type Policy, type RuleId, type Severity, type Verdict, worst } from '@precept/model';

const FAMILY_RANK = new Map(FAMILIES.map((f, i) => [f, i]));
const SEVERITY_RANK: Readonly<Record<Severity, number>> = { block: 0, review: 1, advise: 2 };

/**
 * Applies the policy's settings, orders findings (severity, then danger to life > privacy > … > style) and gives the one verdict.
 * Findings of rules in `onlyAlone` fall away where another rule found something at least as bad.
 * Account labels and disclaimers are not among the inputs, so they cannot lower it.
 */
export function decide(found: readonly Finding[], policy: Policy, onlyAlone: ReadonlySet<RuleId>): { verdict: Verdict; findings: Finding[] } {
  if (found.length === 0) return { verdict: 'clear', findings: [] };
  const all: Finding[] = [];
  for (const finding of found) {
    const setting = policy.rules[finding.rule];
    if (setting === 'off' || setting === 'shadow') continue;
    const severity = setting ?? finding.severity;
    all.push(severity === finding.severity ? finding : { ...finding, severity });
  }
  const worstOther = all.reduce<Verdict>((v, f) => (onlyAlone.has(f.rule) ? v : worst(v, f.severity)), 'clear');
  const findings = all.filter((f) => !onlyAlone.has(f.rule) || isWorse(f.severity, worstOther));
  const verdict = findings.reduce<Verdict>((v, f) => worst(v, f.severity), 'clear');
  findings.sort(
    (a, b) =>
      SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
      (FAMILY_RANK.get(a.family) ?? 99) - (FAMILY_RANK.get(b.family) ?? 99) ||
      (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) ||
      (a.rule < b.rule ? -1 : 1),
  );
  return { verdict, findings };
}
