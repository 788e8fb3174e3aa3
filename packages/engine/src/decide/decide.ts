import { FAMILIES, type Finding, type Policy, type Severity, type Verdict, worst } from '@precept/model';

const FAMILY_RANK = new Map(FAMILIES.map((f, i) => [f, i]));
const SEVERITY_RANK: Readonly<Record<Severity, number>> = { block: 0, review: 1, advise: 2 };

/**
 * Applies the policy's settings, orders findings (severity, then danger to life > privacy > … > style) and gives the one verdict.
 * Account labels and disclaimers are not among the inputs, so they cannot lower it.
 */
export function decide(found: readonly Finding[], policy: Policy): { verdict: Verdict; findings: Finding[] } {
  const findings: Finding[] = [];
  let verdict: Verdict = 'clear';
  for (const finding of found) {
    const setting = policy.rules[finding.rule];
    if (setting === 'off' || setting === 'shadow') continue;
    const severity = setting ?? finding.severity;
    findings.push(severity === finding.severity ? finding : { ...finding, severity });
    verdict = worst(verdict, severity);
  }
  findings.sort(
    (a, b) =>
      SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
      (FAMILY_RANK.get(a.family) ?? 99) - (FAMILY_RANK.get(b.family) ?? 99) ||
      (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) ||
      (a.rule < b.rule ? -1 : 1),
  );
  return { verdict, findings };
}
