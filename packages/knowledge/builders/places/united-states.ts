import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../lib/read-lines.ts';

export interface Area {
  readonly name: string;
  readonly state: string;
  readonly population: number;
}

/** Postal codes of the states by their FIPS number. */
export const STATE_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  '01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA 26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI 56WY'
    .split(' ')
    .map((code) => [code.slice(0, 2), code.slice(2)]),
);

/** States and counties with their population of July 2019 (Census co-est2019). */
export function statesAndCounties(data: string): { states: Area[]; counties: Area[] } {
  const text = readFileSync(join(data, 'county-population-2019/co-est2019-alldata.csv'), 'latin1');
  const [head = '', ...rows] = text.split(/\r?\n/);
  const columns = head.split(',');
  // The mirror's file has no head row; its columns are those of the Census layout.
  const hasHead = columns[0] === 'SUMLEV';
  const at = hasHead ? columns.indexOf('POPESTIMATE2019') : 18;
  const states: Area[] = [];
  const counties: Area[] = [];
  for (const row of hasHead ? rows : [head, ...rows]) {
    const cells = row.split(',');
    const state = STATE_CODES[cells[3] ?? ''];
    if (!state) continue;
    const area = { name: (cells[6] as string).toLowerCase(), state, population: Number(cells[at]) };
    if (cells[0] === '040') states.push(area);
    else counties.push(area);
  }
  return { states, counties };
}

/** Prefixes of Puerto Rico, the Virgin Islands and Guam: well above 20,000 people, but without numbers in the file. */
const TERRITORIES = new Set(['006', '007', '008', '009', '969']);

/** First three digits of ZIP codes whose areas together had 20,000 people or fewer in 2010. */
export function smallZip3(data: string): string[] {
  const sums = new Map<string, number>();
  for (const line of readLines(join(data, 'zip-population-2010/ziplist5pop.csv')).slice(1)) {
    const cells = line.split(',');
    const prefix = (cells[0] as string).slice(0, 3);
    sums.set(prefix, (sums.get(prefix) ?? 0) + Number(cells[7] || 0));
  }
  return [...sums]
    .filter(([prefix, people]) => people <= 20_000 && !TERRITORIES.has(prefix))
    .map(([prefix]) => prefix)
    .sort();
}
