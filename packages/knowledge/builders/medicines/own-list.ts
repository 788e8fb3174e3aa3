import { readLines } from '../lib/read-lines.ts';

export interface OwnMedicine {
  readonly generic: string;
  /** Other generic names of the same medicine. */
  readonly synonyms: readonly string[];
  readonly brands: readonly string[];
}

/** Lines "generic: =synonym, brand" of our own list. */
export function ownMedicines(): OwnMedicine[] {
  return linesOf('medicines.txt').map(([generic, names]) => ({
    generic,
    synonyms: names.filter((n) => n.startsWith('=')).map((n) => n.slice(1)),
    brands: names.filter((n) => !n.startsWith('=')),
  }));
}

/** Lines "class: wording, wording". */
export function medicineClasses(): (readonly [name: string, wordings: string[]])[] {
  return linesOf('medicine-classes.txt');
}

function linesOf(file: string): (readonly [string, string[]])[] {
  return readLines(new URL(`../lists/${file}`, import.meta.url))
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const at = line.indexOf(':');
      const names = line
        .slice(at + 1)
        .split(',')
        .map((n) => n.trim().toLowerCase())
        .filter(Boolean);
      return [line.slice(0, at).trim(), names] as const;
    });
}
