/**
 * A list of phrases, each with a value of its own. Signals and rules declare the lexicons they read;
 * the engine finds all of them in one pass and hands each its matches.
 */
export interface Lexicon<T> {
  readonly name: string;
  /** Phrases in phrase-syntax, with what each means. */
  readonly entries: () => Iterable<readonly [phrase: string, value: T]>;
  /** True for long word lists without phrase-syntax: built much faster. */
  readonly literal?: boolean;
  /** Very long lists have their meanings numbered. */
  readonly numbered?: Numbered<T>;
}

/** Phrases with numbers below 2²⁰ in place of meanings, and what a number means: a packed list is never read again as a whole. */
export interface Numbered<T> {
  readonly entries: () => Iterable<readonly [phrase: string, n: number]>;
  readonly meaningOf: (n: number) => T;
}

/** A phrase of a lexicon found in the text: tokens `from … to`, half-open. */
export interface Match<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** A lexicon whose phrases are grouped under what they mean. */
export function lexicon<T extends string>(name: string, groups: Readonly<Record<T, readonly string[]>>): Lexicon<T> {
  return {
    name,
    *entries() {
      for (const value of Object.keys(groups) as T[]) for (const phrase of groups[value]) yield [phrase, value] as const;
    },
  };
}

/** A long list of plain wordings (lower case, no phrase-syntax) with their meanings. */
export function wordList<T>(name: string, entries: () => Iterable<readonly [string, T]>): Lexicon<T> {
  return { name, entries, literal: true };
}

/** A very long list of plain wordings with numbers, each of which means what `meaningOf` says, the same object every time. */
export function numberedList<T>(name: string, entries: Numbered<T>['entries'], meaningOf: Numbered<T>['meaningOf']): Lexicon<T> {
  return {
    name,
    literal: true,
    numbered: { entries, meaningOf },
    *entries() {
      for (const [phrase, n] of entries()) yield [phrase, meaningOf(n)] as const;
    },
  };
}
