import { isWorse, type Policy, type RuleId, type Severity } from '@precept/model';
import type { Pack } from '../packs/pack.ts';
import { type RuleSeverity, weight } from './diff.ts';

/** Something in a policy that works and that somebody should look at. */
export interface Remark {
  readonly key: string;
  readonly message: string;
}

const SOON_DAYS = 30;
const LONG_DAYS = 366;

/** What in a policy is worth a second look. @param today `YYYY-MM-DD` */
export function lintPolicy(policy: Policy, rules: readonly RuleSeverity[], packs: readonly Pack[], today: string): Remark[] {
  const severities = new Map(rules.map((r) => [r.id, r.severity]));
  const out: Remark[] = [];
  const remark = (key: string, message: string): void => void out.push({ key, message });
  for (const [id, setting] of Object.entries(policy.rules) as [RuleId, NonNullable<Policy['rules'][RuleId]>][]) {
    const severity = severities.get(id) ?? (policy.ownRules?.find((r) => r.id === id)?.severity as Severity);
    if (setting === severity) remark(`rules.${id}`, `This is its own severity already, and says nothing new.`);
    else if (weight(setting) === 0 && /^(safety|privacy)\//.test(id) && isWorse(severity, 'advise'))
      remark(
        `rules.${id}`,
        `This ${setting === 'off' ? 'turns off' : 'hides'} a rule that protects ${id.startsWith('safety') ? 'lives' : 'patients'} and can say "${severity}". Write down who decided it.`,
      );
    else if (weight(setting) === 1 && severity === 'block')
      remark(`rules.${id}`, 'A rule that can stop a post only advises now. Write down who decided it.');
  }
  for (const [i, a] of (policy.allow ?? []).entries()) {
    const left = days(today, a.expires);
    if (left <= SOON_DAYS) remark(`allow[${i}]`, `“${a.words}” ends in ${left === 1 ? '1 day' : `${left} days`}, on ${a.expires}.`);
    else if (left > LONG_DAYS) remark(`allow[${i}]`, `“${a.words}” stands for more than a year. Have somebody look sooner.`);
    if (a.rules.some((r) => r.startsWith('safety/'))) remark(`allow[${i}]`, 'It keeps a safety rule from speaking.');
    if (a.words.trim().length < 4) remark(`allow[${i}]`, `“${a.words}” is short and will fit in many places.`);
  }
  const extended = packs.filter((p) => policy.packs?.includes(p.id));
  for (const j of policy.jurisdictions ?? [])
    if (j !== 'other' && !extended.some((p) => p.jurisdictions.includes(j))) {
      const there = packs.filter((p) => p.jurisdictions.includes(j)).map((p) => p.id);
      remark(
        'jurisdictions',
        there.length > 0 ? `No pack that it extends is for ${j}. There are: ${there.join(', ')}.` : `No shipped pack is for ${j}.`,
      );
    }
  if (policy.helpline === undefined && policy.helplines === undefined) remark('helpline', 'There is none, so suggested answers cannot name one.');
  for (const [i, r] of (policy.ownRules ?? []).entries())
    if (r.phrases.some((p) => !p.includes(' ') && p.length < 5))
      remark(`ownRules[${i}]`, `${r.id} looks for a short word by itself, which will stand in many posts.`);
  return out;
}

/** Whole days from one day to another. */
function days(from: string, to: string): number {
  const count = (day: string): number => {
    const [y, m, d] = day.split('-').map(Number) as [number, number, number];
    const [year, month] = m < 3 ? [y - 1, m + 9] : [y, m - 3];
    return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + Math.floor((153 * month + 2) / 5) + d;
  };
  return count(to) - count(from);
}
