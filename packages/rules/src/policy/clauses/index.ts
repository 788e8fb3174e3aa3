export type { Addressee, Clause, Modality } from './clause.ts';
export { type Document, readDocument, readText } from './read-clauses.ts';
