import { giveOwnRules } from '@precept/engine';
import type { Policy } from '@precept/model';
import { compileOwnRules } from './compile.ts';

/** Makes a policy's own rules ready for the check, and gives the policy back. A policy that came as JSON (from a worker, from a store) needs this once. */
export function prepare(policy: Policy): Policy {
  if (policy.ownRules !== undefined && policy.ownRules.length > 0) giveOwnRules(policy, compileOwnRules(policy.ownRules, policy.name));
  return policy;
}
