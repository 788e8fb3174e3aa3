import { CLUSTER, COARSE, COMMON_CITY, NAMES, WORDS } from '../../compiled/words.gen.ts';
import { digitAt } from '../coding/digits.ts';
import { decodeHashes } from '../coding/front-code.ts';
import { HashTable } from '../coding/hash-table.ts';
import { kept } from '../coding/kept.ts';

/** Number of fine word clusters; ids are 1 … FINE_CLUSTERS, 0 means the word has none. */
export const FINE_CLUSTERS = COARSE.length;

let table: HashTable | undefined;
let coarseOf: Uint8Array | undefined;

/** Decodes the table now rather than at the first look-up. */
export function prepareWords(): void {
  facts();
}

function facts(): HashTable {
  if (table) return table;
  const { cells, coarse } = words();
  coarseOf = coarse;
  table = new HashTable(cells);
  return table;
}

const words = kept('words', () => {
  const hashes = decodeHashes(WORDS, NAMES.length);
  const built = new HashTable(hashes.length);
  let at = 0;
  for (let i = 0; i < hashes.length; i++) {
    const names = digitAt(NAMES, i);
    const other = digitAt(COMMON_CITY, i);
    const high = digitAt(CLUSTER, at++);
    const fine = high === 0 ? 0 : (high - 1) * 32 + digitAt(CLUSTER, at++) + 1;
    built.set(hashes[i] as number, names | (other << 5) | (fine << 9));
  }
  const coarse = new Uint8Array(FINE_CLUSTERS + 1);
  for (let i = 0; i < FINE_CLUSTERS; i++) coarse[i + 1] = digitAt(COARSE, i) + 1;
  return { cells: built.cells, coarse };
});

/**
 * What is known of a word, by the hash of its lower-case form (`hashText`), as packed bits; 0 for an unknown word.
 * Read it with the functions below.
 */
export function wordFacts(hash: number): number {
  return (table ?? facts()).get(hash);
}

const NAME_BITS = 1 << 19;
const filter = kept('words-names', () => {
  const { cells } = words();
  const bits = new Int32Array(NAME_BITS >> 5);
  for (let i = 0; i < cells.length; i += 2) {
    if (!isNameWithoutCapital(cells[i + 1] as number)) continue;
    const bit = nameBit(cells[i] as number);
    bits[bit >> 5] = (bits[bit >> 5] as number) | (1 << (bit & 31));
  }
  return { bits };
});
/** Place of a word in `nameFilter`, by its hash. */
export const nameBit = (hash: number): number => (hash ^ (hash >>> 13)) & (NAME_BITS - 1);
let nameBits: Int32Array | undefined;

/** True for a name of a person or a place that is likely to be one even without a capital letter, by its facts. */
export function isNameWithoutCapital(packed: number): boolean {
  const common = commonWord(packed);
  if (common === 0) return (packed & 511) !== 0;
  return (givenName(packed) >= 4 && common < 3) || (cityName(packed) === 3 && common < 2);
}

/** A cheap look before `wordFacts`, 32 bits a number: the bit at `nameBit` is 0 only where `isNameWithoutCapital` is false. */
export const nameFilter = (): Int32Array => (nameBits ??= filter().bits);

/** How many people bear it as a given name: 0 none … 7 a million and more in United States births. */
export const givenName = (packed: number): number => packed & 7;

/** 0 no surname known, 1 rare, 2 among the 10,000 commonest or known from another culture, 3 among the 1,000 commonest. */
export const surname = (packed: number): number => (packed >> 3) & 3;

/** 0 not in the English word list, 1 uncommon, 2 everyday, 3 among the most frequent. */
export const commonWord = (packed: number): number => (packed >> 5) & 3;

/** 0 no place of that name, 1 small, 2 a town, 3 a city of 200,000, a state or a country. */
export const cityName = (packed: number): number => (packed >> 7) & 3;

/** Words used alike share a fine cluster: 1 … FINE_CLUSTERS, 0 for none. */
export const fineOf = (packed: number): number => packed >> 9;

/** The wider cluster a fine cluster belongs to: 1 … 64, 0 for none. */
export function coarseOfFine(fine: number): number {
  if (!coarseOf) facts();
  return (coarseOf as Uint8Array)[fine] ?? 0;
}

/** Fine cluster of the word with this hash, 0 for none. */
export function fineCluster(hash: number): number {
  return fineOf(wordFacts(hash));
}

/** Coarse cluster of the word with this hash, 0 for none. */
export function coarseCluster(hash: number): number {
  return coarseOfFine(fineCluster(hash));
}
