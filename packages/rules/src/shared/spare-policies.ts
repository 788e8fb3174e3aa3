import type { RuleModule } from '@precept/engine';
import { POST_KINDS, type RuleId } from '@precept/model';

/** What must not stand in a policy either: the name or number of a real patient, given as an example. */
const EVERYWHERE: ReadonlySet<RuleId> = new Set<RuleId>(['privacy/no-patient-name', 'privacy/no-record-numbers']);
const NOT_POLICIES = POST_KINDS.filter((kind) => kind !== 'policy');

/** A policy speaks of what must not be posted all the time: rules about posts leave it to the rules about policies. */
export function sparePolicies(rule: RuleModule): RuleModule {
  const { family, id, kinds } = rule.meta;
  if (family === 'policy' || kinds !== undefined || EVERYWHERE.has(id)) return rule;
  return { ...rule, meta: { ...rule.meta, kinds: NOT_POLICIES } };
}
