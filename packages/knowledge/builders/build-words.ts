/**
 * Builds compiled/words.gen.ts.
 *   npx tsx packages/knowledge/builders/build-words.ts --data DIR --modules DIR/node_modules --embeddings FILE.json
 */
import { digit } from '../src/coding/digits.ts';
import { encodeFrontCoded } from '../src/coding/front-code.ts';
import { argument } from './lib/args.ts';
import { writeModule } from './lib/write-module.ts';
import { cityWords } from './words/city-words.ts';
import { commonWords } from './words/common-words.ts';
import { clusterWords } from './words/embeddings.ts';
import { healthWords } from './words/health-words.ts';
import { birthBucket, birthsByName, censusGivenNames, censusSurnames, worldNames } from './words/name-sources.ts';

const LEAST_BIRTHS = 400;
const SURNAMES_KEPT = 22_000;
const FREQUENT = 30_000;
const REACH = 90_000;

const data = argument('data');
const modules = argument('modules');

interface Fact {
  given: number;
  surname: number;
  common: number;
  city: number;
}
const facts = new Map<string, Fact>();
const fact = (word: string): Fact => {
  const known = facts.get(word) ?? { given: 0, surname: 0, common: 0, city: 0 };
  facts.set(word, known);
  return known;
};

for (const [name, births] of await birthsByName(modules)) {
  const bucket = birthBucket(births, LEAST_BIRTHS);
  if (bucket > 0) fact(name).given = bucket;
}
for (const name of censusGivenNames(data)) fact(name).given = Math.max(fact(name).given, 1);
for (const name of worldNames('given-names.txt')) fact(name).given = Math.max(fact(name).given, name.length > 3 ? 3 : 2);
censusSurnames(data)
  .slice(0, SURNAMES_KEPT)
  .forEach((name, rank) => {
    fact(name).surname = rank < 1000 ? 3 : rank < 10_000 ? 2 : 1;
  });
for (const name of worldNames('surnames.txt')) fact(name).surname = Math.max(fact(name).surname, 2);
for (const [word, bucket] of cityWords(modules)) fact(word).city = bucket;
// Rare words are told only where they could be taken for a name.
for (const [word, bucket] of commonWords(modules)) if (bucket > 1 || facts.has(word)) fact(word).common = bucket;

const clusters = clusterWords(argument('embeddings'), FREQUENT, healthWords(data), new Set(facts.keys()), REACH);
for (const word of clusters.frequent) fact(word);

const words = [...facts.keys()].filter((w) => w.length <= 26).sort();
let names = '';
let commonCity = '';
let cluster = '';
for (const word of words) {
  const f = fact(word);
  names += digit(f.given | (f.surname << 3));
  commonCity += digit(f.common | (f.city << 2));
  const fine = clusters.fineOf.get(word);
  cluster += fine === undefined ? digit(0) : digit((fine >> 5) + 1) + digit(fine & 31);
}
writeModule('words', 'build-words.ts', {
  WORDS: encodeFrontCoded(words),
  NAMES: names,
  COMMON_CITY: commonCity,
  CLUSTER: cluster,
  COARSE: clusters.coarseOf.map(digit).join(''),
});
console.log(`${words.length} words, ${clusters.fineOf.size} with a cluster`);
