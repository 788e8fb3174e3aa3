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
