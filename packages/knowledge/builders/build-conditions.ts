/**
 * Builds compiled/conditions.gen.ts from our own lists and Orphanet. Needs compiled/words.gen.ts.
 *   npx tsx packages/knowledge/builders/build-conditions.ts --data DIR
 */
import { hashText } from '@precept/model';
import { commonWord, surname, wordFacts } from '../src/words/words.ts';
import { eponymsIn, rareDiseases } from './conditions/orphanet.ts';
import { argument } from './lib/args.ts';
import { readLines, readWordList } from './lib/read-lines.ts';
import { writeModule } from './lib/write-module.ts';

const listLines = (name: string): string[][] =>
  readLines(new URL(`./lists/${name}`, import.meta.url))
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
const wordings = (cell = ''): string[] =>
  cell
    .split(',')
    .map((w) => w.trim())
    .filter(Boolean);

const known = new Set<string>();
const conditions: string[] = [];
for (const [name = '', others = '', prevalence = '', marks = ''] of listLines('conditions.txt')) {
  const all = [name, ...wordings(others)].filter((w) => !known.has(w));
  for (const w of all) known.add(w);
  if (all[0] !== name) throw new Error(`"${name}" stands twice in conditions.txt`);
  if (!/^[\d.]*$/.test(prevalence) || !/^[*ipbg]*$/.test(marks)) throw new Error(`"${name}": unreadable number or marks`);
  conditions.push(`${all.join(',')}|${prevalence}|${marks}`);
}

const rare = rareDiseases(argument('data'));
const byClass: string[][] = [[], [], [], [], [], []];
for (const [name, at] of rare) {
  const wording = name.toLowerCase();
  if (!known.has(wording) && /^[\p{Ll}\d' ,./()-]+$/u.test(wording)) (byClass[at] as string[]).push(wording.replace(/[,()]/g, ''));
}

const facts = (word: string): number => wordFacts(hashText(word));
const isPlain = (word: string): boolean => commonWord(facts(word)) < 2;
const eponyms = eponymsIn(
  rare.keys(),
  (word) => surname(facts(word)) > 0 && surname(facts(word)) < 3 && isPlain(word),
  (word) => surname(facts(word)) < 3 && isPlain(word),
);
for (const word of readWordList('eponyms.txt')) for (const part of word.split('-')) eponyms.add(part);

writeModule('conditions', 'build-conditions.ts', {
  CONDITIONS: conditions.join('\n'),
  RARE: byClass.map((names) => names.sort().join(',')).join('\n'),
  SYMPTOMS: listLines('symptoms.txt')
    .map(([name = '', others = '']) => [name, ...wordings(others)].join(','))
    .join('\n'),
  EPONYMS: [...eponyms].sort().join(' '),
});
console.log(`${conditions.length} conditions with ${known.size} wordings, ${byClass.flat().length} rare diseases, ${eponyms.size} eponyms`);
