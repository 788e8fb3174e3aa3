import { hashText } from '@precept/model';
import { CLASSES, CONDITIONS, INDICATIONS, MEDICINES, SYNONYMS } from '../../compiled/medicines.gen.ts';
import { commonWord, givenName, surname, wordFacts } from '../words/words.ts';

export type MedicineKind = 'generic' | 'brand' | 'misspelt' | 'class';

/** What a wording names. */
export interface Medicine {
  /** Generic name, several with slashes between; for a class its name ("beta blocker"). */
  readonly generic: string;
  readonly kind: MedicineKind;
  /** The wording is also a person's name ("Camila", "Heather"). */
  readonly alsoName?: true;
  /** The wording is also an ordinary word ("Ella" is not, "Plan B" and "prep" are). */
  readonly alsoWord?: true;
}

/**
 * Every wording known, lower case, with what it names: brands, generic names, spellings seen in posts, classes.
 * A wording comes once; generic names come before brands, brands before misspellings.
 */
export function* medicineWordings(): Generator<readonly [wording: string, medicine: Medicine]> {
  const lines = MEDICINES.split('\n').map((line) => line.split('|'));
  const seen = new Set<string>();
  const once = (wording: string, generic: string, kind: MedicineKind): readonly [string, Medicine] | undefined => {
    if (wording === '' || seen.has(wording)) return undefined;
    seen.add(wording);
    return [wording, describe(wording, generic, kind)];
  };
  for (const [generic = ''] of lines) {
    const entry = generic.includes('/') ? undefined : once(generic, generic, 'generic');
    if (entry) yield entry;
  }
  for (const line of SYNONYMS.split('\n')) {
    const [name = '', generic = ''] = line.split('|');
    const entry = once(name, generic, 'generic');
    if (entry) yield entry;
  }
  for (const column of [1, 2]) {
    for (const line of lines) {
      for (const wording of (line[column] ?? '').split(',')) {
        const entry = once(wording, line[0] as string, column === 1 ? 'brand' : 'misspelt');
        if (entry) yield entry;
      }
    }
  }
  for (const line of CLASSES.split('\n')) {
    const [name = '', wordings = ''] = line.split('|');
    for (const wording of wordings.split(',')) {
      const entry = once(wording, name, 'class');
      if (entry) yield entry;
    }
  }
}

function describe(wording: string, generic: string, kind: MedicineKind): Medicine {
  const facts = wordFacts(hashText(wording));
  const isClass = kind === 'class';
  const alsoName = !isClass && commonWord(facts) === 0 && (givenName(facts) > 0 || surname(facts) > 1);
  const alsoWord = !isClass && (commonWord(facts) > 0 || wording.split(' ').every((w) => commonWord(wordFacts(hashText(w))) > 1));
  return { generic, kind, ...(alsoName ? { alsoName: true } : {}), ...(alsoWord ? { alsoWord: true } : {}) };
}

let byWording: ReadonlyMap<string, Medicine> | undefined;

/** What a wording (lower case, one space between words) names, if anything. */
export function findMedicine(wording: string): Medicine | undefined {
  byWording ??= new Map(medicineWordings());
  return byWording.get(wording);
}

let treats: ReadonlyMap<string, readonly string[]> | undefined;

/** Conditions a generic medicine is approved for or eases (DrugCentral), lower case; empty where none are known. */
export function indicationsOf(generic: string): readonly string[] {
  if (!treats) {
    const conditions = CONDITIONS.split('\n');
    treats = new Map(
      INDICATIONS.split('\n').map((line) => {
        const [name = '', list = ''] = line.split('|');
        return [name, list.split(',').map((i) => conditions[Number(i)] as string)] as const;
      }),
    );
  }
  return treats.get(generic) ?? [];
}
