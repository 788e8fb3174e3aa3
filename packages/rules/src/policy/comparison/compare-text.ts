import { read, toSource } from '@precept/engine';
import { readDocument } from '../clauses/index.ts';
import { type Comparison, compareClauses, type KnownClause } from './compare.ts';

/** Lays a policy's text beside known clauses, topic by topic. Offsets are into the text as given. */
export function comparePolicyText(source: string, known: readonly KnownClause[]): Comparison[] {
  const reading = read(source);
  return compareClauses(readDocument(reading), reading.text, known).map((c) => ({
    ...c,
    own: c.own.map((o) => ({ ...o, ...toSource(reading.normalised, o.start, o.end) })),
  }));
}
