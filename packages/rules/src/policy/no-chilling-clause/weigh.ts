import type { Evidence } from '@precept/model';
import type { Clause, Document } from '../clauses/index.ts';
import { rightsOf } from '../rights.ts';
import { definesSecrets, GUARDS } from './guards.ts';
import { BROAD, type Reason } from './reasons.ts';

const BASE = -1;
/** Each further reason counts for so much of its weight. */
const FURTHER = 0.35;
/** A clause of rights with examples, elsewhere in the text, makes a vague clause clearer; a ban by name stays one. */
const SPECIFIC_RIGHTS = -0.8;

export interface Weighed {
  readonly total: number;
  /** The weightiest first; never empty. */
  readonly reasons: readonly [Reason, ...Reason[]];
  readonly evidence: readonly Evidence[];
  /** Only a general sentence of good intent stands against it. */
  readonly hasGeneralSavings: boolean;
}

/** How likely a dependent employee is to read the clause as a ban on protected talk; undefined where nothing in it is broad. */
export function weighClause(clause: Clause, document: Document): Weighed | undefined {
  if (clause.modality === 'rights' || clause.modality === 'may') return undefined;
  const isDefined = definesSecrets(document);
  const broad = BROAD.filter((b) => b.in(clause) && !(isDefined && b.id === 'bare confidential'));
  if (broad.length === 0) return undefined;
  const guards = GUARDS.filter((g) => g.in(clause));
  const left = broad
    .map((reason) => {
      const against = guards.filter((g) =>
        g.against === undefined ? reason.id !== 'conditions of work' : g.against.length === 0 || g.against.includes(reason.id),
      );
      return { reason, against, weight: reason.weight + against.reduce((sum, g) => sum + g.weight, 0) };
    })
    .sort((a, b) => b.weight - a.weight);
  const [first, ...rest] = left;
  if (!first) return undefined;
  const evidence: Evidence[] = [
    { signal: 'clause', weight: first.reason.weight, reason: first.reason.id },
    ...first.against.map((g) => ({ signal: 'clause', weight: g.weight, reason: g.reason })),
  ];
  let total = BASE + first.weight;
  for (const { reason, weight } of rest) {
    if (weight <= 0) continue;
    total += weight * FURTHER;
    evidence.push({ signal: 'clause', weight: Math.round(weight * FURTHER * 100) / 100, reason: reason.id });
  }
  const { specific, general } = rightsOf(document);
  if (specific.length > 0 && first.reason.id !== 'conditions of work') {
    total += SPECIFIC_RIGHTS;
    evidence.push({ signal: 'clause', weight: SPECIFIC_RIGHTS, reason: 'a clause of rights with examples stands in the same text' });
  } else if (general.length > 0) evidence.push({ signal: 'clause', weight: 0, reason: 'a general savings clause does not cure a broad ban' });
  return {
    total,
    reasons: [first.reason, ...rest.filter((r) => r.weight > 0).map((r) => r.reason)],
    evidence,
    hasGeneralSavings: specific.length === 0 && general.length > 0,
  };
}
