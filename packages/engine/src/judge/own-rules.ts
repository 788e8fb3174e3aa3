import type { Policy } from '@precept/model';
import type { Judging, Report, RuleMeta } from './rule-module.ts';

/** Rules that an organisation wrote in its policy, made ready to hear posts. */
export interface OwnRules {
  /** Says what they find. `judging.report` is not for them: they speak under their own names. */
  hear(judging: Omit<Judging, 'report'>, say: (meta: RuleMeta, report: Report) => void): void;
}

const ready = new WeakMap<Policy, OwnRules>();

/** Makes a policy's own rules known to the check. A policy is plain data, so what was compiled from it is kept beside it. */
export function giveOwnRules(policy: Policy, rules: OwnRules): void {
  ready.set(policy, rules);
}

/** The policy's own rules; undefined where it has none. A policy whose rules nobody made ready is refused: they would be passed over in silence. */
export function ownRulesOf(policy: Policy): OwnRules | undefined {
  if (policy.ownRules === undefined || policy.ownRules.length === 0) return undefined;
  const rules = ready.get(policy);
  if (!rules) throw new Error(`the own rules of the policy "${policy.name}" were not made ready: see prepare in @precept/policies`);
  return rules;
}
