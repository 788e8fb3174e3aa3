/** What one post may hold. Beyond these the input is refused by name; nothing is cut silently. */
export const LIMITS = {
  /** UTF-16 code units of a text. */
  textLength: 1_000_000,
  /** UTF-16 code units of an id, an employer, a city, a product, a path, a scope. */
  nameLength: 2_000,
  /** Entries of `thread`, `media` and `author.products`. */
  items: 1_000,
} as const;
