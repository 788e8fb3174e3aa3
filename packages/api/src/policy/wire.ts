import type { Policy, RuleId } from '@precept/model';
import { didYouMean } from '@precept/model';
import { type Fault, fault } from '../errors/codes.ts';
import { explainIssues } from '../errors/explain-issues.ts';
import { policySchema, RULE_SETTINGS } from './policy-schema.ts';

export type PolicySettings = Omit<Policy, 'digest'>;
export type ParsedPolicy = { readonly kind: 'policy'; readonly settings: PolicySettings } | Fault;

const KEYS = ['name', 'rules', 'ownContacts', 'ownHosts', 'helpline'];
const invalid = (message: string, field: string): Fault => fault('policy-invalid', message, field);

/** Reads a policy. A fault names the key, and the nearest rule or setting where one was misspelt. */
export function parsePolicy(input: unknown, ruleIds: readonly string[]): ParsedPolicy {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return invalid('A policy is an object such as {"rules":{}}.', '');
  for (const key of Object.keys(input))
    if (key !== '$schema' && !KEYS.includes(key))
      return invalid(`"${clip(key)}" is not a key of a policy. Keys: ${KEYS.join(', ')}.${didYouMean(key, KEYS)}`, clip(key));
  const { rules } = input as { rules?: unknown };
  if (typeof rules === 'object' && rules !== null && !Array.isArray(rules))
    for (const [id, setting] of Object.entries(rules)) {
      if (!ruleIds.includes(id)) return invalid(`rules: "${clip(id)}" is not a rule.${didYouMean(id, ruleIds)}`, `rules.${clip(id)}`);
      if (!RULE_SETTINGS.includes(setting))
        return invalid(
          `rules: "${id}" is ${clip(JSON.stringify(setting) ?? '')}, which is not one of ${RULE_SETTINGS.join(', ')}.${typeof setting === 'string' ? didYouMean(setting, RULE_SETTINGS) : ''}`,
          `rules.${id}`,
        );
    }
  const { data, error } = policySchema.safeParse(input);
  if (error) {
    const { message, field } = explainIssues(error.issues, input);
    return invalid(message, field);
  }
  return {
    kind: 'policy',
    settings: {
      name: data.name,
      rules: (data.rules ?? {}) as Partial<Record<RuleId, (typeof RULE_SETTINGS)[number]>>,
      ownContacts: (data.ownContacts ?? []).map((c) => c.toLowerCase()),
      ownHosts: (data.ownHosts ?? []).map((h) => h.toLowerCase()),
      ...(data.helpline === undefined ? undefined : { helpline: data.helpline }),
    },
  };
}

const clip = (s: string): string => (s.length > 60 ? `${s.slice(0, 59)}…` : s);
