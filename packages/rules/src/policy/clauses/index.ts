export type { Clause } from './clause.ts';
export { type Document, readDocument, readText } from './read-clauses.ts';
