import type { Policy, RuleId, RuleSetting, Severity } from '@precept/model';
import { catalogue } from '../catalogue/catalogue.ts';
import { type Asked, allClauses, enforcing, isBuiltIn, type RuleFacts } from '../catalogue/coverage.ts';
import type { Pack } from '../packs/pack.ts';
import { weight } from './diff.ts';

export interface WeakRule {
  readonly id: RuleId;
  readonly setting: RuleSetting;
  readonly severity: Severity;
}

/** How one clause of a shipped pack fares under a policy. */
export interface Compared {
  readonly pack: string;
  readonly key: string;
  readonly says: string;
  /**
   * `held`: rules enforce it as they are shipped or more strictly, or the check is built so · `weakened`: the policy turned one of them down or off ·
   * `answered`: it is for people, and the policy says where it is dealt with · `for people`: it is, and the policy does not say.
   */
  readonly state: 'held' | 'weakened' | 'answered' | 'for people';
  readonly rules: readonly RuleId[];
  readonly weak: readonly WeakRule[];
  /** What is for people to do, beside the rules or without any. */
  readonly people?: string;
  /** Where the policy says that this is dealt with. */
  readonly where?: string;
}

/** Holds a policy against shipped packs, clause by clause. */
export function comparePolicy(policy: Policy, packs: readonly Pack[], rules: readonly (RuleFacts & { readonly severity: Severity })[]): Compared[] {
  const severities = new Map(rules.map((r) => [r.id, r.severity]));
  return allClauses(packs).map(({ pack, clause, key }: Asked) => {
    const ids = enforcing(clause.catalogue, rules);
    const weak = ids.flatMap((id): WeakRule[] => {
      const setting = policy.rules[id];
      const severity = severities.get(id) as Severity;
      return setting !== undefined && weight(setting) < weight(severity) ? [{ id, setting, severity }] : [];
    });
    const where = policy.clauses?.[key];
    const state =
      weak.length > 0 ? 'weakened' : ids.length > 0 || isBuiltIn(clause, catalogue) ? 'held' : where === undefined ? 'for people' : 'answered';
    return {
      pack: pack.id,
      key,
      says: clause.says,
      state,
      rules: ids,
      weak,
      ...(clause.people === undefined ? undefined : { people: clause.people }),
      ...(where === undefined ? undefined : { where }),
    };
  });
}
