import type { RuleId, Severity } from './result.ts';

/** What a policy may say of one rule: off, seen but not shown, or a severity that caps or raises the rule's own. */
export type RuleSetting = 'off' | 'shadow' | Severity;

/** The organisation's choices that the check reads. */
export interface Policy {
  readonly name: string;
  /** `sha256-…` of the policy's canonical form: says which policy judged a post. */
  readonly digest: string;
  readonly rules: Readonly<Partial<Record<RuleId, RuleSetting>>>;
  /** The organisation's own lines, mailboxes and handles: never a patient's. Lower case. */
  readonly ownContacts: readonly string[];
  /** The organisation's own web hosts. Lower case. */
  readonly ownHosts: readonly string[];
  /** Line offered in suggested answers, if the organisation has one. */
  readonly helpline?: string;
}
