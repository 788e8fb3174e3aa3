/**
 * Builds compiled/indications.gen.ts from DrugCentral, Drugs@FDA and our own lists. Needs compiled/medicines.gen.ts and compiled/conditions.gen.ts.
 *   npx tsx packages/knowledge/builders/build-indications.ts --data DIR
 */
import { join } from 'node:path';
import { findCondition } from '../src/conditions/conditions.ts';
import { findMedicine } from '../src/medicines/medicines.ts';
import { argument } from './lib/args.ts';
import { readLines, readWordList } from './lib/read-lines.ts';
import { writeModule } from './lib/write-module.ts';
import { onCounter } from './medicines/drugs-at-fda.ts';

const data = argument('data');

/** Lines "name, name: use, use" of one of our lists. */
function listed(file: string): (readonly [names: string[], uses: string[]])[] {
  const split = (text: string): string[] =>
    text
      .split(',')
      .map((w) => w.trim())
      .filter(Boolean);
  return readLines(new URL(`lists/${file}`, import.meta.url))
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const at = line.indexOf(':');
      return [split(line.slice(0, at)), split(line.slice(at + 1))] as const;
    });
}

const wider = listed('uses.txt').map(([[name = ''], narrower]) => [name, narrower] as const);
const plainUses = new Set(wider.map(([name]) => name));
const unknown = new Set<string>();
const nameOf = (use: string): string => {
  const name = plainUses.has(use) ? use : (findCondition(use)?.condition.name ?? findCondition(use.replace(/'s\b/, ''))?.condition.name);
  if (name === undefined) unknown.add(use);
  return name ?? use;
};

/** DrugCentral's wordings that are not ours. */
const CALLED: Readonly<Record<string, string>> = {
  'hematologic cancer': 'cancer',
  'epilepsy syndrome': 'epilepsy',
  'type 2 diabetes mellitus': 'type 2 diabetes',
  'atopic dermatitis': 'eczema',
  'lymphatic system cancer': 'lymphoma',
  'germ cell cancer': 'cancer',
  'chronic obstructive pulmonary disease': 'copd',
  'uterine cancer': 'womb cancer',
  'urinary bladder cancer': 'bladder cancer',
  'nicotine dependence': 'smoking',
  'malignant glioma': 'brain tumour',
  'brain cancer': 'brain tumour',
  'colon cancer': 'bowel cancer',
  'autistic disorder': 'autism',
  'gilles de la tourette syndrome': "tourette's",
  'systemic lupus erythematosus': 'lupus',
  'systemic scleroderma': 'scleroderma',
  'primary biliary cirrhosis': 'primary biliary cholangitis',
  'amyotrophic lateral sclerosis': 'motor neurone disease',
  'alopecia areata': 'alopecia',
  'age related macular degeneration': 'macular degeneration',
  "graves' disease": 'hyperthyroidism',
};

const uses = new Map<string, Set<string>>();
const add = (generic: string, use: string): void => {
  const known = uses.get(generic) ?? new Set();
  known.add(use);
  uses.set(generic, known);
};
for (const line of readLines(join(data, 'drugcentral-indications/indications.tsv')).slice(1)) {
  const [, , disease = '', drug = '', category = ''] = line.split('\t');
  if (category !== 'DM' && category !== 'SYM') continue;
  const generic = findMedicine(drug.toLowerCase())?.generic ?? drug.toLowerCase();
  add(generic, nameOf(CALLED[disease.toLowerCase()] ?? disease.toLowerCase()));
}
const whole = new Set<string>();
for (const [medicines, list] of listed('indications.txt'))
  for (const written of medicines) {
    const generic = findMedicine(written)?.generic ?? written;
    whole.add(generic);
    for (const use of list) add(generic, nameOf(use));
  }

const names = [...new Set([...uses.values()].flatMap((s) => [...s]))].sort();
const rows = [...uses].sort(([a], [b]) => (a < b ? -1 : 1));
writeModule('indications', 'build-indications.ts', {
  USES: names.join('\n'),
  /** A star marks what our own list knows whole. */
  APPROVED: rows.map(([g, set]) => `${whole.has(g) ? '*' : ''}${g}|${[...set].map((u) => names.indexOf(u)).join(',')}`).join('\n'),
  WIDER: wider
    .filter(([, n]) => n.length > 0)
    .map(([name, n]) => `${name}|${n.map(nameOf).join(',')}`)
    .join('\n'),
  BOXED: readWordList('boxed-warnings.txt')
    .map((w) => findMedicine(w)?.generic ?? w)
    .sort()
    .join('\n'),
  ON_COUNTER: [...new Set([...onCounter(data)].map((i) => findMedicine(i)?.generic ?? i))]
    .filter((g) => findMedicine(g) !== undefined)
    .sort()
    .join('\n'),
});
console.log(`${uses.size} medicines, ${names.length} uses; no condition of ours: ${[...unknown].join('; ')}`);
