import { describe, expect, test } from 'vitest';
import { findMedicine, indicationsOf, medicineGenerics, medicineNames, medicineWordings } from './medicines.ts';
import { medicineStem } from './stems.ts';

describe('medicines', () => {
  test('know brand, generic, misspelling and class of a medicine', () => {
    expect(findMedicine('humira')).toMatchObject({ generic: 'adalimumab', kind: 'brand' });
    expect(findMedicine('metformin')).toMatchObject({ generic: 'metformin', kind: 'generic' });
    expect(findMedicine('sertraline')?.kind).toBe('generic');
    expect(findMedicine('oxycotin')).toMatchObject({ generic: 'oxycodone', kind: 'misspelt' });
    expect(findMedicine('statins')).toMatchObject({ generic: 'statin', kind: 'class' });
  });

  test('call one medicine by one generic name on both sides of the Atlantic', () => {
    expect(findMedicine('acetaminophen')?.generic).toBe('paracetamol');
    expect(findMedicine('albuterol')?.generic).toBe(findMedicine('ventolin')?.generic);
  });

  test('say when a brand is also a name', () => {
    expect(findMedicine('yasmin')?.alsoName).toBe(true);
    expect(findMedicine('lipitor')?.alsoName).toBeUndefined();
  });

  test('take no ordinary word for a misspelt medicine', () => {
    for (const word of ['relieve', 'releive', 'vermin', 'patient', 'oral', 'doctor', 'mary']) expect(findMedicine(word), word).toBeUndefined();
  });

  test('list every wording once, in lower case', () => {
    const wordings = [...medicineWordings()].map(([w]) => w);
    expect(new Set(wordings).size).toBe(wordings.length);
    expect(wordings.filter((w) => w !== w.toLowerCase() || w.trim() !== w || w === '')).toEqual([]);
    expect(wordings.length).toBeGreaterThan(7000);
  });

  test('list every generic and class name a wording stands for', () => {
    const generics = new Set(medicineGenerics());
    expect([...medicineWordings()].filter(([, { generic }]) => !generics.has(generic))).toEqual([]);
    expect([...medicineNames()].every(([name, generic]) => findMedicine(name)?.kind === 'misspelt' || generics.has(generic))).toBe(true);
  });

  test('tell what a medicine is for', () => {
    expect(indicationsOf('donepezil')).toContain("alzheimer's disease");
    expect(indicationsOf('nothing of the kind')).toEqual([]);
  });

  test('read the class of an unknown medicine from its ending', () => {
    expect(medicineStem('zetomilimab')).toBe('monoclonal antibody');
    expect(medicineStem('quevapril')).toBe('ACE inhibitor');
    for (const word of ['april', 'chlorine', 'hurricane', 'cocaine']) expect(medicineStem(word), word).toBeUndefined();
  });
});
