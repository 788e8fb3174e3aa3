import type { AccountKind, Audience, AuthorRole, Channel, Direction, Jurisdiction, PostKind } from './post.ts';
import type { RuleId, Severity } from './result.ts';

/** What a policy may say of one rule: off, seen but not shown, or a severity that caps or raises the rule's own. */
export type RuleSetting = 'off' | 'shadow' | Severity;

/** Words that may stand, although a rule minds them. */
export interface Allowance {
  /** As they stand in a text; case does not count. Lower case here. */
  readonly words: string;
  /** Rules that shall not mind them. */
  readonly rules: readonly RuleId[];
  readonly reason: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly expires: string;
}

export const PRODUCT_KINDS = ['medicine', 'device', 'other'] as const;
export type ProductKind = (typeof PRODUCT_KINDS)[number];

/** A product of the organisation's own, with what its label says. */
export interface Product {
  readonly name: string;
  /** Established (generic) name. */
  readonly established?: string;
  readonly kind: ProductKind;
  readonly indications: readonly string[];
  readonly contraindications: readonly string[];
  /** The boxed warning in short, if there is one. */
  readonly boxedWarning?: string;
  /** Where it may be sold; an empty list says nowhere yet. Undefined says nothing. */
  readonly approvedIn?: readonly Jurisdiction[];
  /** File of its label, for example SPL XML. */
  readonly label?: string;
}

/** A post that shows what an own rule finds or leaves alone. What it does not say is as in the checking contract. */
export interface OwnExample {
  readonly text: string;
  readonly kind?: PostKind;
  readonly direction?: Direction;
  readonly channel?: Channel;
  readonly audience?: Audience;
  readonly role?: AuthorRole;
  readonly jurisdiction?: Jurisdiction;
  readonly account?: AccountKind;
}

/** How words may stand in a text without being said by its author as true. */
export const SCOPES = ['negated', 'quoted', 'question', 'hypothetical', 'reported'] as const;
export type Scope = (typeof SCOPES)[number];

/** A rule an organisation wrote without code. Any of its phrases or patterns, in a text for which the condition holds. */
export interface OwnRule {
  readonly id: RuleId;
  readonly title: string;
  readonly severity: Severity;
  readonly decidedBy: 'machine' | 'person';
  /** In the syntax of phrases: `project (aurora|borealis)`. */
  readonly phrases: readonly string[];
  /** RE2 patterns; case does not count. */
  readonly patterns: readonly string[];
  /** Words of phrases and patterns that stand so are passed over. */
  readonly unless?: readonly Scope[];
  /** A condition in CEL over the post and its signals. */
  readonly when?: string;
  readonly what?: string;
  readonly why: string;
  readonly instead: string;
  /** Where the organisation wrote it down. */
  readonly source: string;
  readonly kinds?: readonly PostKind[];
  readonly directions: readonly Direction[];
  readonly examples: { readonly bad: readonly OwnExample[]; readonly ok: readonly OwnExample[] };
}

/** The organisation's choices that the check reads. Plain data: it may be stored, sent and compared as JSON. */
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
  /** Lines by country, where they differ. */
  readonly helplines?: Readonly<Partial<Record<Jurisdiction, string>>>;
  /** Shipped packs it builds on. */
  readonly packs?: readonly string[];
  /** Whose law the organisation has to keep. */
  readonly jurisdictions?: readonly Jurisdiction[];
  /** The organisation's own accounts, such as `@brookmeadow`. Lower case. */
  readonly ownAccounts?: readonly string[];
  readonly products?: readonly Product[];
  readonly allow?: readonly Allowance[];
  readonly ownRules?: readonly OwnRule[];
  /** Clauses that are for people → where the organisation deals with them. */
  readonly clauses?: Readonly<Record<string, string>>;
}

/** The line to offer to people in a country; undefined where the organisation named none. */
export function helplineOf(policy: Pick<Policy, 'helpline' | 'helplines'>, jurisdiction: Jurisdiction): string | undefined {
  return policy.helplines?.[jurisdiction] ?? policy.helpline;
}
