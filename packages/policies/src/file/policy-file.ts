import type { Allowance, Direction, Jurisdiction, OwnExample, PostKind, ProductKind, RuleId, RuleSetting, Scope, Severity } from '@precept/model';

/** A policy file after it was held to its shape: see schema.ts. */
export interface PolicyFile {
  readonly name?: string;
  readonly extends?: readonly string[];
  readonly jurisdictions?: readonly Jurisdiction[];
  readonly helpline?: string;
  readonly helplines?: Readonly<Partial<Record<Jurisdiction, string>>>;
  readonly ownContacts?: readonly string[];
  readonly ownHosts?: readonly string[];
  readonly ownAccounts?: readonly string[];
  readonly products?: readonly WrittenProduct[];
  readonly rules?: Readonly<Partial<Record<RuleId, RuleSetting>>>;
  readonly allow?: readonly Allowance[];
  readonly ownRules?: readonly WrittenRule[];
  readonly clauses?: Readonly<Record<string, string>>;
}

export interface WrittenProduct {
  readonly name: string;
  readonly established?: string;
  readonly kind?: ProductKind;
  readonly indications?: readonly string[];
  readonly contraindications?: readonly string[];
  readonly boxedWarning?: string;
  readonly approvedIn?: readonly Jurisdiction[];
  readonly label?: string;
}

type WrittenExample = string | OwnExample;

export interface WrittenRule {
  readonly id: RuleId;
  readonly title: string;
  readonly severity: Severity;
  readonly decidedBy?: 'machine' | 'person';
  readonly phrases?: readonly string[];
  readonly patterns?: readonly string[];
  readonly unless?: readonly Scope[];
  readonly when?: string;
  readonly what?: string;
  readonly why: string;
  readonly instead: string;
  readonly source?: string;
  readonly kinds?: readonly PostKind[];
  readonly directions?: readonly Direction[];
  readonly examples: { readonly bad: readonly WrittenExample[]; readonly ok: readonly WrittenExample[] };
}
