import { type Clause, type Document, oncePerDocument } from './clauses/index.ts';

const TOPICS: readonly RegExp[] = [
  /\b(?:pay|wages?|salar(?:y|ies)|compensation|benefits)\b/,
  /\b(?:hours|shifts?|schedul\w+|overtime|rotas?|rosters?)\b/,
  /\b(?:staffing|ratios?|workloads?)\b/,
  /\b(?:safety|unsafe|safe)\b/,
  /\b(?:unions?|organi[sz]\w+|collective|works council|bargain\w*|strikes?|petitions?)\b/,
  /\b(?:working conditions|conditions of (?:work|employment)|terms and conditions|conditions)\b/,
  /\b(?:managers?|management|supervisors?|criticis\w+|criticiz\w+|disagree\w*)\b/,
  /\bdisciplin\w+\b/,
  /\b(?:regulators?|inspectors?|authorit(?:y|ies)|agenc(?:y|ies)|osha|nlrb|whistle\w*)\b/,
];
/** A clause of rights that names so many of the topics is specific. */
const ENOUGH = 2;

export interface Rights {
  /** Clauses that say by example what stays free. */
  readonly specific: readonly Clause[];
  /** Clauses that name at least one thing that stays free. */
  readonly named: readonly Clause[];
  /** Sentences of good intent without an example: "will be applied lawfully". */
  readonly general: readonly Clause[];
}

/** What a document says of rights to speak, and whether it says it by example. */
export const rightsOf: (document: Document) => Rights = oncePerDocument(({ clauses }): Rights => {
  const rights = clauses.filter((c) => c.modality === 'rights' || isFreedom(c));
  const named = rights.filter((c) => topicsIn(c) > 0);
  const specific = named.filter((c) => topicsIn(c) >= ENOUGH);
  return { named, specific, general: rights.filter((c) => c.modality === 'rights' && topicsIn(c) === 0 && !isPartOf(c, specific)) };
});

/** "You may talk with each other and in public about pay, hours and staffing." */
function isFreedom(c: Clause): boolean {
  return (
    c.modality === 'may' &&
    c.who === 'staff' &&
    /\b(?:talk|discuss|speak|post|say|share|organi[sz]e|criticis\w+|criticiz\w+|write|raise)\b/.test(c.sentence)
  );
}

const topicsIn = (c: Clause): number => TOPICS.filter((t) => t.test(c.sentence)).length;

const isPartOf = (c: Clause, others: readonly Clause[]): boolean =>
  others.some((o) => o.sentence === c.sentence || (c.heading !== '' && o.heading === c.heading));
