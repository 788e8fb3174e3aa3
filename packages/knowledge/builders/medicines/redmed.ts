import { join } from 'node:path';
import { readLines } from '../lib/read-lines.ts';

export interface RedMedRow {
  readonly drug: string;
  readonly known: readonly string[];
  /** Spellings found in posts that stand for this medicine. */
  readonly misspelt: readonly string[];
}

/** Rows of the RedMed lexicon, words with spaces for underscores. */
export function redMed(data: string): RedMedRow[] {
  const list = (cell = ''): string[] =>
    cell === '-'
      ? []
      : cell
          .split(',')
          .map((w) => w.replaceAll('_', ' ').trim().toLowerCase())
          .filter(Boolean);
  return readLines(join(data, 'redmed-lexicon/redmed_drug_lexicon.tsv'))
    .slice(1)
    .map((line) => {
      const [, drug, known, phon, one, two, , google] = line.split('\t');
      return { drug: list(drug)[0] ?? '', known: list(known), misspelt: [...list(phon), ...list(one), ...list(two), ...list(google)] };
    });
}
