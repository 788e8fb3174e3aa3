import type { RuleId } from '@precept/model';
import { type Clause, clauseKey, type Pack } from '../packs/pack.ts';
import type { CatalogueEntry } from './entry.ts';

/** What coverage needs to know of a rule. */
export interface RuleFacts {
  readonly id: RuleId;
  readonly catalogue: readonly string[];
}

/** Rules that enforce any of these catalogue rules, in order. */
export function enforcing(catalogue: readonly string[], rules: readonly RuleFacts[]): RuleId[] {
  return rules.filter((r) => r.catalogue.some((c) => catalogue.includes(c))).map((r) => r.id);
}

/** True where the check is built so that a clause holds, whatever rules there are. */
export const isBuiltIn = (clause: Clause, catalogue: readonly CatalogueEntry[]): boolean =>
  catalogue.some((e) => clause.catalogue.includes(e.id) && e.rest?.by === 'check');

export interface Asked {
  readonly pack: Pack;
  readonly clause: Clause;
  /** `us-hipaa/names` */
  readonly key: string;
}

/** Every clause of every pack. */
export const allClauses = (packs: readonly Pack[]): Asked[] =>
  packs.flatMap((pack) => pack.clauses.map((clause) => ({ pack, clause, key: clauseKey(pack, clause) })));

/** For one catalogue rule: who enforces it and which sources ask for it. */
export interface Standing {
  readonly entry: CatalogueEntry;
  readonly rules: readonly RuleId[];
  readonly asked: readonly Asked[];
  /** `rules` alone, rules with something left to others, others alone, or nobody yet. */
  readonly state: 'rules' | 'rules and others' | 'others' | 'open';
}

/** Where each catalogue rule stands. */
export function standings(catalogue: readonly CatalogueEntry[], packs: readonly Pack[], rules: readonly RuleFacts[]): Standing[] {
  const clauses = allClauses(packs);
  return catalogue.map((entry) => {
    const by = enforcing([entry.id], rules);
    const state = by.length > 0 ? (entry.rest ? 'rules and others' : 'rules') : entry.rest ? 'others' : 'open';
    return { entry, rules: by, asked: clauses.filter((a) => a.clause.catalogue.includes(entry.id)), state };
  });
}
