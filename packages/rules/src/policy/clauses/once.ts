import type { Document } from './read-clauses.ts';

/** Makes a question about a document one that is worked out once for each, however many clauses ask. */
export function oncePerDocument<T>(make: (document: Document) => T): (document: Document) => T {
  const known = new WeakMap<Document, { readonly made: T }>();
  return (document) => {
    const kept = known.get(document);
    if (kept) return kept.made;
    const made = make(document);
    known.set(document, { made });
    return made;
  };
}
