/**
 * Builds compiled/medicines.gen.ts from Drugs@FDA, RedMed, DrugCentral and our own lists. Needs compiled/words.gen.ts.
 *   npx tsx packages/knowledge/builders/build-medicines.ts --data DIR
 */
import { join } from 'node:path';
import { hashText } from '@precept/model';
import { WORDS } from '../compiled/words.gen.ts';
import { decodeFrontCoded } from '../src/coding/front-code.ts';
import { cityName, commonWord, givenName, surname, wordFacts } from '../src/words/words.ts';
import { argument } from './lib/args.ts';
import { editDistance } from './lib/edit-distance.ts';
import { readLines } from './lib/read-lines.ts';
import { writeModule } from './lib/write-module.ts';
import { drugsAtFda } from './medicines/drugs-at-fda.ts';
import { medicineClasses, ownMedicines } from './medicines/own-list.ts';
import { redMed } from './medicines/redmed.ts';

const data = argument('data');
const facts = (word: string): number => wordFacts(hashText(word));
const isPlain = (name: string): boolean => /^[a-z][a-z'-]{3,}$/.test(name);
/** Ordinary words and names are left to lists that somebody has read. */
const isOrdinary = (name: string): boolean =>
  commonWord(facts(name)) > 0 || givenName(facts(name)) > 2 || cityName(facts(name)) > 0 || surname(facts(name)) > 1;

const generics = new Set<string>();
const brands = new Map<string, string>();
const misspelt = new Map<string, string>();
const addBrand = (name: string, generic: string): void => {
  if (name !== generic && !generics.has(name) && !brands.has(name)) brands.set(name, generic);
};

const own = ownMedicines();
const sameAs = new Map(own.flatMap((m) => m.synonyms.map((s) => [s, m.generic] as const)));
const nameOf = (generic: string): string => sameAs.get(generic) ?? generic;
for (const m of own) for (const name of [m.generic, ...m.synonyms]) if (!name.includes('/')) generics.add(name);
for (const m of own) for (const brand of m.brands) addBrand(brand, m.generic);

const indications = readLines(join(data, 'drugcentral-indications/indications.tsv'))
  .slice(1)
  .map((line) => {
    const [, , disease = '', drug = '', category = ''] = line.split('\t');
    return { disease: disease.toLowerCase(), drug: nameOf(drug.toLowerCase()), category };
  });
const isMedicine = new Set(indications.map((i) => i.drug));
const products = drugsAtFda(data);
for (const p of products) for (const i of p.ingredients) isMedicine.add(nameOf(i));

for (const name of isMedicine) if (isPlain(name) && !isOrdinary(name)) generics.add(name);
const rows = redMed(data).map((row) => ({ ...row, drug: nameOf(row.drug) }));
for (const row of rows) if (isMedicine.has(row.drug) && isPlain(row.drug) && !isOrdinary(row.drug)) generics.add(row.drug);

for (const p of products) {
  const generic = p.ingredients.map(nameOf).slice(0, 4).join('/');
  if (!p.marketed || !isPlain(p.name) || isOrdinary(p.name) || p.name.length > 24) continue;
  if (p.ingredients.some((i) => nameOf(i) === nameOf(p.name))) continue;
  addBrand(p.name, generic);
}
for (const row of rows) {
  if (!generics.has(row.drug)) continue;
  for (const name of row.known) {
    if (
      isPlain(name) &&
      name.length >= 6 &&
      facts(name) === 0 &&
      !name.startsWith(row.drug) &&
      !(name.endsWith('s') && brands.has(name.slice(0, -1)))
    ) {
      addBrand(name, row.drug);
    }
  }
}

/** Everyday words by their first letter: "releive" is meant for one of them, not for a brand "Releve". */
const everyday = new Map<string, string[]>();
decodeFrontCoded(WORDS, (word) => {
  if (word.length > 4 && commonWord(facts(word)) >= 2) {
    const list = everyday.get(word.charAt(0)) ?? [];
    list.push(word);
    everyday.set(word.charAt(0), list);
  }
});
const isNearEveryday = (word: string): boolean => (everyday.get(word.charAt(0)) ?? []).some((w) => !every.has(w) && editDistance(word, w, 1) <= 1);

const every = new Set([...generics, ...brands.keys(), ...medicineClasses().flatMap(([, wordings]) => wordings)]);
for (const row of rows) {
  if (!generics.has(row.drug)) continue;
  const right = [row.drug, ...row.known].filter((name) => every.has(name) && name.length >= 6);
  for (const word of row.misspelt) {
    if (!/^[a-z]{6,}$/.test(word) || facts(word) !== 0 || every.has(word) || misspelt.has(word)) continue;
    const most = word.length >= 9 ? 2 : 1;
    const near = right.find((name) => editDistance(word, name, most) <= most && name[0] === word[0]);
    if (near && !isNearEveryday(word) && word !== `${near}s`) misspelt.set(word, row.drug);
  }
}

const lines = new Map<string, { brands: string[]; misspelt: string[] }>();
const line = (generic: string): { brands: string[]; misspelt: string[] } => {
  const found = lines.get(generic) ?? { brands: [], misspelt: [] };
  lines.set(generic, found);
  return found;
};
for (const g of generics) if (!sameAs.has(g)) line(g);
for (const [brand, generic] of brands) line(generic).brands.push(brand);
for (const [word, generic] of misspelt) line(generic).misspelt.push(word);

const conditions = [...new Set(indications.filter((i) => i.category === 'DM' || i.category === 'SYM').map((i) => i.disease))].sort();
const treats = new Map<string, number[]>();
for (const i of indications) {
  const at = conditions.indexOf(i.disease);
  if (at >= 0) treats.set(i.drug, [...(treats.get(i.drug) ?? []), at]);
}

// Each wording once: what somebody wrote down by hand stands before what is compiled.
const classes = medicineClasses();
const taken = new Set<string>([...lines.keys()].filter((g) => !g.includes('/')).concat([...sameAs.keys()]));
const once = (wordings: readonly string[]): string[] =>
  wordings.filter((w) => {
    const isNew = !taken.has(w);
    taken.add(w);
    return isNew;
  });
for (const l of lines.values()) l.brands = once(l.brands);
for (const l of lines.values()) l.misspelt = once(l.misspelt);

writeModule('medicines', 'build-medicines.ts', {
  MEDICINES: [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([g, l]) => `${g}|${l.brands.sort().join(',')}|${l.misspelt.sort().join(',')}`.replace(/\|+$/, ''))
    .join('\n'),
  SYNONYMS: [...sameAs]
    .map(([name, generic]) => `${name}|${generic}`)
    .sort()
    .join('\n'),
  CLASSES: classes.map(([name, wordings]) => `${name}|${once(wordings).join(',')}`).join('\n'),
  CONDITIONS: conditions.join('\n'),
  INDICATIONS: [...treats]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([g, list]) => `${g}|${[...new Set(list)].join(',')}`)
    .join('\n'),
});
console.log(`${generics.size} generic names, ${brands.size} brands, ${misspelt.size} misspellings, ${treats.size} with indications`);
