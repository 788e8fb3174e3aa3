import { expandPhrase, wordList } from '@precept/engine';
import { medicineWordings } from '@precept/knowledge';
import { GROUPS } from './groups.ts';
import { ALSO_PEOPLE, CAPITALS, EVERYDAY, MORE_NAMES } from './names.ts';

export interface Named {
  readonly type: 'generic' | 'brand' | 'misspelt' | keyof typeof GROUPS;
  readonly generic?: string;
  /** Counts only in a sentence about taking something ("Camila"), or only written in capitals ("ORS"). */
  readonly only?: 'taken' | 'capitals';
}

/** Every wording of a product: what the list lacks first, so that its reading of a wording goes before the compiled one. */
export const MEDICINE_NAMES = wordList<Named>('medicine-names', function* () {
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
      const rest = only === undefined ? {} : { only };
      for (const wording of wordings.split('|'))
        if (isNew(wording)) yield [wording, { type: wording === generic ? 'generic' : 'brand', generic, ...rest }];
    }
  for (const type of Object.keys(GROUPS) as (keyof typeof GROUPS)[]) {
    const value = { type };
    for (const phrase of GROUPS[type]) for (const wording of expandPhrase(phrase)) if (isNew(wording)) yield [wording, value];
  }
  for (const wording of EVERYDAY.trim().split(/[|\n]/)) seen.add(wording.replaceAll('-', ' '));
  for (const [wording, { generic, kind, alsoName, alsoWord }] of medicineWordings()) {
    const isDoubtful = (alsoName === true && !SELDOM_NAMES.has(wording)) || (alsoWord === true && !wording.includes(' '));
    const type = kind !== 'class' && generic.includes('vaccine') ? 'vaccine' : kind;
    if (isNew(wording)) yield [wording, isDoubtful ? { type, generic, only: 'taken' } : { type, generic }];
  }
});

const TABLES: readonly (readonly [table: string, only?: Named['only']])[] = [[ALSO_PEOPLE, 'taken'], [CAPITALS, 'capitals'], [MORE_NAMES]];
/** Called names by the list of names, but hardly anybody is called that. */
const SELDOM_NAMES = new Set(['lyrica', 'rayos', 'urso', 'allegra', 'ziana']);
