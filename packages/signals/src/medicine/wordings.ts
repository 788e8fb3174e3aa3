import { expandPhrase, numberedList } from '@precept/engine';
import { medicineGenerics, medicineWordings } from '@precept/knowledge';
import { GROUPS } from './groups.ts';
import { ALSO_PEOPLE, CAPITALS, EVERYDAY, MORE_NAMES } from './names.ts';

export interface Named {
  readonly type: 'generic' | 'brand' | 'misspelt' | keyof typeof GROUPS;
  readonly generic?: string;
  /** Counts only in a sentence about taking something ("Camila"), or only written in capitals ("ORS"). */
  readonly only?: 'taken' | 'capitals';
}

const TYPES = ['generic', 'brand', 'misspelt', 'class', 'vaccine', 'device', 'supplement'] as const;
const ONLY = [undefined, 'taken', 'capitals'] as const;
/** A wording's number: which generic name (0 is none), its type in three bits, when it counts in two. */
const SHIFT = 5;
const TYPE_SHIFT = 2;

const TABLES: readonly (readonly [table: string, only?: Named['only']])[] = [[ALSO_PEOPLE, 'taken'], [CAPITALS, 'capitals'], [MORE_NAMES]];
/** Called names by the list of names, but hardly anybody is called that. */
const SELDOM_NAMES = new Set(['lyrica', 'rayos', 'urso', 'allegra', 'ziana']);

let generics: readonly string[] | undefined;
const allGenerics = (): readonly string[] =>
  (generics ??= [
    '',
    ...TABLES.flatMap(([table]) =>
      table
        .trim()
        .split('\n')
        .map((line) => line.slice(0, line.indexOf(': '))),
    ),
    ...medicineGenerics(),
  ]);

const meanings = new Map<number, Named>();

function meaningOf(n: number): Named {
  const known = meanings.get(n);
  if (known) return known;
  const generic = allGenerics()[n >> SHIFT] as string;
  const type = TYPES[(n >> TYPE_SHIFT) & 7] as Named['type'];
  const only = ONLY[n & 3];
  const meaning: Named = { type, ...(generic === '' ? {} : { generic }), ...(only === undefined ? {} : { only }) };
  meanings.set(n, meaning);
  return meaning;
}

/** Every wording of a product: what the list lacks first, so that its reading of a wording goes before the compiled one. */
function* numberedWordings(): Generator<readonly [wording: string, n: number]> {
  const numberOf = new Map<string, number>();
  for (const [i, generic] of allGenerics().entries()) if (!numberOf.has(generic)) numberOf.set(generic, i);
  const number = (type: Named['type'], generic: string, only?: Named['only']): number =>
    ((numberOf.get(generic) ?? 0) << SHIFT) | (TYPES.indexOf(type) << TYPE_SHIFT) | ONLY.indexOf(only);
  const seen = new Set<string>();
  const isNew = (wording: string): boolean => {
    const key = wording.replaceAll('-', ' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  for (const [table, only] of TABLES)
    for (const line of table.trim().split('\n')) {
      const [generic = '', wordings = ''] = line.split(': ');
      for (const wording of wordings.split('|'))
        if (isNew(wording)) yield [wording, number(wording === generic ? 'generic' : 'brand', generic, only)];
    }
  for (const type of Object.keys(GROUPS) as (keyof typeof GROUPS)[])
    for (const phrase of GROUPS[type]) for (const wording of expandPhrase(phrase)) if (isNew(wording)) yield [wording, number(type, '')];
  for (const wording of EVERYDAY.trim().split(/[|\n]/)) seen.add(wording.replaceAll('-', ' '));
  for (const [wording, { generic, kind, alsoName, alsoWord }] of medicineWordings()) {
    const isDoubtful = (alsoName === true && !SELDOM_NAMES.has(wording)) || (alsoWord === true && !wording.includes(' '));
    const type = kind !== 'class' && generic.includes('vaccine') ? 'vaccine' : kind;
    if (isNew(wording)) yield [wording, number(type, generic, isDoubtful ? 'taken' : undefined)];
  }
}

export const MEDICINE_NAMES = numberedList<Named>('medicine-names', numberedWordings, meaningOf);
