import type { RuleModule } from '@precept/engine';
import { POST_KINDS, type RuleId } from '@precept/model';
import { heedHeads } from './heed-heads.ts';

/** What must not stand in a policy either: the name or number of a real patient, given as an example. */
const EVERYWHERE: ReadonlySet<RuleId> = new Set<RuleId>(['privacy/no-patient-name', 'privacy/no-record-numbers']);
const NOT_POLICIES = POST_KINDS.filter((kind) => kind !== 'policy');

/**
 * The rule with the heads weighed in, policies left alone: a policy speaks of what must not be posted all the time, so that is for the rules
 * about policies. Those in turn heed no heads, which have read no policies.
 */
export function sparePolicies(rule: RuleModule): RuleModule {
  const { family, id, kinds } = rule.meta;
  if (family === 'policy') return rule;
  const weighed = heedHeads(rule);
  if (kinds !== undefined || EVERYWHERE.has(id)) return weighed;
  return { ...weighed, meta: { ...weighed.meta, kinds: NOT_POLICIES } };
}
