import { hashText } from '@precept/model';
import { COUNT, KIND, NAMES, REGION, REGIONS, SMALL_ZIP3, STEP } from '../../compiled/places.gen.ts';
import { digitAt } from '../coding/digits.ts';
import { decodeFrontCoded, decodeHashes } from '../coding/front-code.ts';
import { HashTable } from '../coding/hash-table.ts';
import { kept } from '../coding/kept.ts';
import { commonWord, givenName, surname, wordFacts } from '../words/words.ts';
import { populationOfStep } from './population-step.ts';

export type PlaceKind = 'city' | 'county' | 'state' | 'country' | 'region';

export interface Place {
  readonly kind: PlaceKind;
  /** "US-OH" for the United States, else the ISO code of the country; "elsewhere" for countries with few places here. */
  readonly region: string;
  /** Rounded to about one part in ten: to be used for orders of magnitude. */
  readonly population: number;
}

const KINDS: readonly PlaceKind[] = ['city', 'county', 'state', 'country', 'region'];

const table = kept('places', () => {
  const hashes = decodeHashes(NAMES, COUNT.length);
  const built = new HashTable(hashes.length);
  let at = 0;
  for (let i = 0; i < hashes.length; i++) {
    const count = digitAt(COUNT, i);
    built.set(hashes[i] as number, (at << 7) | count);
    at += count;
  }
  return { cells: built.cells };
});
let index: HashTable | undefined;

/** Places by the hash (`hashText`) of the whole lower-case name, most populous first. A name of several words has single spaces. */
export function placesOfHash(hash: number): readonly Place[] {
  index ??= new HashTable(table().cells);
  const packed = index.get(hash);
  const from = packed >> 7;
  return Array.from({ length: packed & 127 }, (_, i) => placeAt(from + i));
}

function placeAt(at: number): Place {
  return {
    kind: KINDS[digitAt(KIND, at)] as PlaceKind,
    region: regionName(digitAt(REGION, at)),
    population: populationOfStep(digitAt(STEP, at)),
  };
}

let regions: readonly string[] | undefined;
function regionName(i: number): string {
  regions ??= REGIONS.split(' ');
  return regions[i] as string;
}

/** Places of a name in any case, most populous first. */
export function findPlaces(name: string): readonly Place[] {
  return placesOfHash(hashText(name.toLowerCase()));
}

/**
 * Number of people who live in a place; of several places with the name the most populous, or the one in `region`
 * ("US-OH", "GB"; "US" for any state). Undefined for an unknown place.
 */
export function placePopulation(name: string, region?: string): number | undefined {
  return findPlaces(name).find((p) => region === undefined || p.region === region || p.region.startsWith(`${region}-`))?.population;
}

/** True where the name is an ordinary word or a person's name too ("Reading", "Nice", "Mobile", "Charlotte"). */
export function isAmbiguousPlace(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  const facts = words.map((w) => wordFacts(hashText(w)));
  if (words.length > 1) return facts.every((f) => commonWord(f) >= 2);
  const f = facts[0] as number;
  return commonWord(f) >= 2 || givenName(f) >= 3 || surname(f) === 3;
}

/** All names, lower case, with their most populous place: for lexicons of names of several words. */
export function* placeNames(): Generator<readonly [name: string, place: Place]> {
  const names: string[] = [];
  decodeFrontCoded(NAMES, (name) => names.push(name));
  let at = 0;
  for (const [i, name] of names.entries()) {
    yield [name, placeAt(at)];
    at += digitAt(COUNT, i);
  }
}

let small: ReadonlySet<string> | undefined;

/** True for the first three digits of ZIP codes whose areas together have 20,000 people or fewer (45 CFR 164.514(b)(2)(i)(B); ZIP populations of 2010). */
export function isSmallZip3(prefix: string): boolean {
  small ??= new Set(SMALL_ZIP3.split(' '));
  return small.has(prefix);
}
