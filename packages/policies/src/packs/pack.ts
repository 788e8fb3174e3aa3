import type { Jurisdiction, RuleId, RuleSetting } from '@precept/model';

/** What a source is, so that a reader knows how much it binds. */
export type SourceStatus =
  | 'law'
  | 'regulator guidance'
  | 'draft guidance'
  | 'professional code'
  | 'industry code'
  | 'company policy'
  | 'public toolkit'
  | 'our advice';

/** Where a clause comes from. Dates are as far as a source states them. */
export interface ClauseSource {
  readonly title: string;
  /** Section, article, item. */
  readonly locator: string;
  /** A year or a day, or `date not stated`. */
  readonly date: string;
  readonly status: SourceStatus;
  /** What a reader should know of it: replaced, draft, known at second hand. */
  readonly note?: string;
}

/** One thing a source asks for, in our words. */
export interface Clause {
  /** Within its pack. */
  readonly id: string;
  readonly says: string;
  readonly source: ClauseSource;
  /** Catalogue rules it corresponds to. The rules that enforce them enforce the clause. */
  readonly catalogue: readonly string[];
  /** What is for people to do: all of the clause where no rule enforces it, the rest of it where one does. */
  readonly people?: string;
}

/** A shipped policy: what one body asks for, or what one kind of organisation needs. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  /** One sentence: for whom. */
  readonly about: string;
  readonly jurisdictions: readonly Jurisdiction[];
  /** Packs it builds on. */
  readonly extends?: readonly string[];
  readonly rules?: Readonly<Partial<Record<RuleId, RuleSetting>>>;
  readonly clauses: readonly Clause[];
}

/** `us-hipaa/names` */
export const clauseKey = (pack: Pick<Pack, 'id'>, clause: Pick<Clause, 'id'>): string => `${pack.id}/${clause.id}`;
