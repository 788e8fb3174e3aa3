import { hashText } from '@precept/model';
import { describe, expect, test } from 'vitest';
import { conditionAt, conditionWordings, findCondition, symptomWordings } from './conditions.ts';
import { isEponym } from './eponyms.ts';

describe('conditions', () => {
  test('go by one name in consumers’, clinicians’, British and American words', () => {
    for (const w of ['heart attack', 'myocardial infarction', 'STEMI']) expect(findCondition(w)?.condition.name).toBe('heart attack');
    expect(findCondition('leukemia')?.condition).toBe(findCondition('leukaemia')?.condition);
    expect(findCondition('t2dm')?.condition.name).toBe('type 2 diabetes');
  });

  test('that are also words or titles count in capitals only', () => {
    expect(findCondition('MS')).toMatchObject({ capitals: true, condition: { name: 'multiple sclerosis' } });
    expect(findCondition('copd')?.capitals).toBe(false);
  });

  test('that readers judge people for are sensitive', () => {
    for (const w of ['hiv', 'schizophrenia', 'abortion', 'heroin addict', 'sickle cell']) expect(findCondition(w)?.condition.sensitive, w).toBe(true);
    for (const w of ['asthma', 'broken leg', 'appendicitis']) expect(findCondition(w)?.condition.sensitive, w).toBe(false);
  });

  test('come with how common they are, in the right order of magnitude', () => {
    const per = (w: string): number => findCondition(w)?.condition.per100k ?? Number.NaN;
    expect(per('hypertension')).toBeGreaterThan(10_000);
    expect(per('huntington disease')).toBeLessThan(20);
    expect(per('chronic granulomatous disease')).toBeLessThan(1);
  });

  test('are found again by their number', () => {
    for (const { number, condition } of conditionWordings()) expect(conditionAt(number)).toEqual(condition);
  });

  test('that are rare say so', () => {
    expect(findCondition("wilson's disease")?.condition.rare).toBe(true);
    expect(findCondition('cystinuria')?.condition.rare).toBe(true);
    expect(findCondition('asthma')?.condition.rare).toBe(false);
  });

  test('and symptoms list every wording once, in lower case', () => {
    for (const list of [[...conditionWordings()].map((w) => w.wording), [...symptomWordings()].map(([w]) => w)]) {
      expect(new Set(list).size).toBe(list.length);
      expect(list.filter((w) => w !== w.toLowerCase() || w.trim() !== w || w === '')).toEqual([]);
    }
  });
});

test('eponyms are known by their hash', () => {
  for (const name of ['parkinson', 'crohn', 'apgar', 'hashimoto']) expect(isEponym(hashText(name)), name).toBe(true);
  expect(isEponym(hashText('oyelaran'))).toBe(false);
});
