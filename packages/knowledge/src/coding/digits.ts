/**
 * Small numbers as printable characters: 0 … 90, one character each, none of them a quote, a backslash or a dollar sign,
 * so that the strings stand in source text as they are.
 */
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((c) => !'"\\$`'.includes(c))
  .join('');

/** The largest number one character holds. */
export const DIGIT_MAX = ALPHABET.length - 1;

const VALUE = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) VALUE[ALPHABET.charCodeAt(i)] = i;

/** Number that stands at `at`. */
export function digitAt(coded: string, at: number): number {
  return VALUE[coded.charCodeAt(at)] as number;
}

/** Character for a number from 0 to `DIGIT_MAX`. */
export function digit(value: number): string {
  const char = Number.isInteger(value) ? ALPHABET[value] : undefined;
  if (char === undefined) throw new RangeError(`${value} does not fit one character`);
  return char;
}
