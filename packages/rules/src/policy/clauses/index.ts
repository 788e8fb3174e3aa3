export type { Clause } from './clause.ts';
export { oncePerDocument } from './once.ts';
export { type Document, readDocument, readText } from './read-clauses.ts';
