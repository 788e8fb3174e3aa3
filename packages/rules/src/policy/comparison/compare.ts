import type { Span } from '@precept/model';
import type { Clause, Document } from '../clauses/index.ts';
import { readText } from '../clauses/index.ts';
import { TOPICS, type Topic } from './topics.ts';

/** Which way a clause points: what it demands or forbids, what it allows or leaves free, or neither. */
export type Direction = 'binds' | 'frees' | 'tells';

/** A clause that is known already: of a shipped pack, of another policy. */
export interface KnownClause {
  readonly key: string;
  readonly says: string;
  /** Where it comes from, for the reader: title, date, locator. */
  readonly source: string;
  /** Catalogue rules it stands for; they tell its topic where its words do not. */
  readonly catalogue: readonly string[];
}

export interface OwnClause extends Span {
  readonly says: string;
  readonly direction: Direction;
}

/** One topic: what the document says of it beside what the known clauses say. */
export interface Comparison {
  readonly topic: string;
  readonly name: string;
  /** `both` speak of it · `missing` in the document · `own` to the document · `against` each other: one binds what the other leaves free. */
  readonly state: 'both' | 'missing' | 'own' | 'against';
  readonly own: readonly OwnClause[];
  readonly known: readonly KnownClause[];
}

/** Lays a document beside known clauses, topic by topic. Topics that neither speaks of are left out. */
export function compareClauses(document: Document, text: string, known: readonly KnownClause[]): Comparison[] {
  const own = document.clauses.map((clause) => ({ clause, topics: topicsOf(`${clause.heading} ${clause.sentence}`) }));
  const theirs = known.map((k) => ({ clause: k, topics: topicsOfKnown(k), direction: directionOfKnown(k) }));
  return TOPICS.flatMap((topic) => {
    const mine = own.filter((o) => o.topics.includes(topic)).map(({ clause }) => toOwn(clause, text));
    const other = theirs.filter((t) => t.topics.includes(topic));
    if (mine.length === 0 && other.length === 0) return [];
    const state = mine.length === 0 ? 'missing' : other.length === 0 ? 'own' : areAgainst(mine, other) ? 'against' : 'both';
    return [{ topic: topic.id, name: topic.name, state, own: mine, known: other.map((o) => o.clause) }];
  });
}

export const topicsOf = (says: string): Topic[] => TOPICS.filter((t) => t.words.test(says));

/** A known clause belongs where its catalogue rules belong; its words decide only where it names none. */
function topicsOfKnown({ says, catalogue }: KnownClause): Topic[] {
  const named = TOPICS.filter((t) => t.catalogue.some((c) => catalogue.some((id) => (c.endsWith('-') ? id.startsWith(c) : id === c))));
  if (named.length > 0) return named;
  const told = topicsOf(says.toLowerCase());
  return told.length > 0 ? told : TOPICS.filter((t) => t.id === 'other');
}

function directionOfKnown({ says, catalogue }: KnownClause): Direction {
  // What a law says of policies is a freedom of those who are bound by them.
  if (catalogue.some((c) => ['POL-01', 'POL-02', 'POL-04', 'POL-05', 'POL-07', 'POL-08'].includes(c))) return 'frees';
  const lower = says.toLowerCase();
  return mostOf(readText(says, lower).clauses.map(directionOf));
}

export function directionOf({ modality, who }: Clause): Direction {
  if (modality === 'rights' || modality === 'may' || (who === 'organisation' && modality === 'must not')) return 'frees';
  return modality === 'says' ? 'tells' : 'binds';
}

const mostOf = (all: readonly Direction[]): Direction => (all.includes('binds') ? 'binds' : all.includes('frees') ? 'frees' : 'tells');

function areAgainst(own: readonly OwnClause[], known: readonly { readonly direction: Direction }[]): boolean {
  const isFreed = known.every((k) => k.direction === 'frees');
  return isFreed && own.some((o) => o.direction === 'binds') && !own.some((o) => o.direction === 'frees');
}

function toOwn(clause: Clause, text: string): OwnClause {
  const { start, end } = clause;
  return { start, end, says: text.slice(start, end).replace(/\s+/g, ' ').trim(), direction: directionOf(clause) };
}
