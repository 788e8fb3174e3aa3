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
  | 'opinion'
  | 'our advice';

/** A document that clauses come from. */
export interface SourceDocument {
  readonly title: string;
  /** A year or a day as far as it is stated, or `date not stated`. */
  readonly date: string;
  readonly status: SourceStatus;
  /** Whether its text was seen: mostly in a copy or a summary by others. What was not seen has to be confirmed before anybody relies on it. */
  readonly text: 'seen' | 'seen in part' | 'not seen';
  /** What a reader should know of it: what it replaced, that it is a draft. */
  readonly note?: string;
}

/** Where a clause comes from. */
export interface ClauseSource extends SourceDocument {
  /** Section, article, item. */
  readonly locator: string;
}

/** Makes the sources of a document's clauses: `const gmc = from({ … })`, then `gmc('paragraph 3')`. What differs for one clause goes second. */
export const from =
  (document: SourceDocument) =>
  (locator: string, differs: Partial<SourceDocument> = {}): ClauseSource => ({ ...document, ...differs, locator });

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
