import { unitsOf } from '../units.ts';

/** What a text may hold that has to be rewritten, as bits. */
export const May = { wide: 1, entity: 2, leet: 4, spaced: 8 } as const;

const LETTER = 1;
const SIGN = 2;
const SEPARATOR = 3;
const AMPERSAND = 4;
const WIDE = 5;
const ASCII = new Uint8Array(128);
for (let c = 97; c <= 122; c++) {
  ASCII[c] = LETTER;
  ASCII[c - 32] = LETTER;
}
for (const c of '@$!013457') ASCII[c.charCodeAt(0)] = SIGN;
for (const c of ' ._*-') ASCII[c.charCodeAt(0)] = SEPARATOR;
ASCII[38] = AMPERSAND;

/** Single letters in a row, with one separator between them, that may be a word set apart. */
const SPACED_LETTERS = 4;

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** One cheap look that lets most texts pass by. May say yes too often (any wide sign may be a letter), never no too often. */
export function look(text: string): number {
  let found = 0;
  let before = 0;
  let last = 0;
  let singles = 0;
  const units = unitsOf(text);
  for (let i = 0, { length } = text; i < length; i++) {
    const code = units[i] as number;
    const now = code < 128 ? (ASCII[code] as number) : WIDE;
    if (now === LETTER || now === WIDE) {
      if (now === WIDE) found |= May.wide;
      singles = last === SEPARATOR ? singles + 1 : 1;
      if (singles >= SPACED_LETTERS) found |= May.spaced;
      if (last === SIGN && before === LETTER) found |= May.leet;
    } else if (now === SEPARATOR) {
      if (last !== LETTER && last !== WIDE) singles = 0;
    } else {
      singles = 0;
      if (now === AMPERSAND) found |= May.entity;
    }
    before = last;
    last = now;
    if (now !== LETTER || !isLetter(units[i + 1] as number)) continue;
    // The rest of a run of letters says nothing more.
    do i++;
    while (isLetter(units[i + 1] as number));
    singles = 0;
    before = LETTER;
  }
  return found;
}
