import { hashText } from '@precept/model';
import { EPONYMS } from '../../compiled/conditions.gen.ts';

let hashes: ReadonlySet<number> | undefined;

/**
 * True for a family name that stands for a disease, sign, test or instrument ("Parkinson", "Crohn", "Apgar"), by the hash of its
 * lower-case form. Many are ordinary names too: it takes what stands beside it to tell.
 */
export function isEponym(hash: number): boolean {
  hashes ??= new Set(EPONYMS.split(' ').map((w) => hashText(w)));
  return hashes.has(hash);
}
