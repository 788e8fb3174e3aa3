import { hashText } from '@precept/model';
import { CLASSES, CONDITIONS, INDICATIONS, MEDICINES, SYNONYMS } from '../../compiled/medicines.gen.ts';
import { commonWord, givenName, surname, wordFacts } from '../words/words.ts';

export type MedicineKind = 'generic' | 'brand' | 'misspelt' | 'class';

/** What a wording names. */
export interface Medicine {
  /** Generic name, several with slashes between; for a class its name ("beta blocker"). */
  readonly generic: string;
  readonly kind: MedicineKind;
  /** The brand is also a person's name ("Camila", "Heather"). */
  readonly alsoName?: true;
  /** The brand is also an ordinary word or made of such ("Plan B"). */
  readonly alsoWord?: true;
}

/**
 * Every wording known, lower case, with what it names: brands, generic names, spellings seen in posts, classes.
 * A wording comes once; generic names come before brands, brands before misspellings.
 */
export function* medicineWordings(): Generator<readonly [wording: string, medicine: Medicine]> {
  const lines = MEDICINES.split('\n').map((line) => line.split('|'));
  for (const [generic = ''] of lines) if (!generic.includes('/')) yield [generic, { generic, kind: 'generic' }];
  for (const [name = '', generic = ''] of pairs(SYNONYMS)) yield [name, { generic, kind: 'generic' }];
  for (const [generic = '', brands = ''] of lines) {
    if (brands !== '') for (const brand of brands.split(',')) yield [brand, describeBrand(brand, generic)];
  }
  for (const [generic = '', , misspelt = ''] of lines) {
    if (misspelt !== '') for (const wording of misspelt.split(',')) yield [wording, { generic, kind: 'misspelt' }];
  }
  for (const [name = '', wordings = ''] of pairs(CLASSES))
    for (const wording of wordings.split(',')) yield [wording, { generic: name, kind: 'class' }];
}

let generics: readonly string[] | undefined;

/** Generic and class names that wordings stand for, in an order that only a new build changes. Cheap: no wording is looked at. */
export function medicineGenerics(): readonly string[] {
  generics ??= [
    ...MEDICINES.split('\n').map((line) => line.split('|', 1)[0] as string),
    ...pairs(SYNONYMS).map(([, generic = '']) => generic),
    ...pairs(CLASSES).map(([name = '']) => name),
  ];
  return generics;
}

/** Generic names and brands with the generic name of each, and nothing else said of them. */
export function* medicineNames(): Generator<readonly [name: string, generic: string]> {
  for (const line of MEDICINES.split('\n')) {
    const [generic = '', brands = ''] = line.split('|');
    if (!generic.includes('/')) yield [generic, generic];
    if (brands !== '') for (const brand of brands.split(',')) yield [brand, generic];
  }
  for (const [name = '', generic = ''] of pairs(SYNONYMS)) yield [name, generic];
}

const pairs = (table: string): string[][] => table.split('\n').map((line) => line.split('|'));

function describeBrand(brand: string, generic: string): Medicine {
  if (brand.includes(' ')) {
    const isWords = brand.split(' ').every((w) => commonWord(wordFacts(hashText(w))) > 1);
    return isWords ? { generic, kind: 'brand', alsoWord: true } : { generic, kind: 'brand' };
  }
  const facts = wordFacts(hashText(brand));
  if (commonWord(facts) > 0) return { generic, kind: 'brand', alsoWord: true };
  return givenName(facts) > 0 || surname(facts) > 1 ? { generic, kind: 'brand', alsoName: true } : { generic, kind: 'brand' };
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
