import { describe, expect, test } from 'vitest';
import { hasBoxedWarning, isOnCounter, standingOf, usesOf } from './indications.ts';

describe('approved uses', () => {
  test('tell an approved use from one that is not', () => {
    expect(standingOf('adalimumab', 'psoriasis')).toBe('approved');
    expect(standingOf('adalimumab', 'migraine')).toBe('not-approved');
    expect(standingOf('topiramate', 'weight')).toBe('not-approved');
    expect(standingOf('quetiapine', 'insomnia')).toBe('not-approved');
  });

  test('take a wider or narrower wording for the approved one, and a neighbour for another', () => {
    expect(standingOf('metformin', 'diabetes')).toBe('approved');
    expect(standingOf('adalimumab', 'arthritis')).toBe('approved');
    expect(standingOf('empagliflozin', 'type 1 diabetes')).toBe('not-approved');
  });

  test('say so where they do not know', () => {
    expect(standingOf('zelvora', 'epilepsy')).toBe('unknown');
    expect(usesOf('zelvora')).toEqual([]);
  });

  test('know uses from DrugCentral beyond our own list', () => {
    expect(usesOf('galantamine')).toContain("alzheimer's disease");
  });
});

describe('what else labels say', () => {
  test('boxed warnings and counter medicines', () => {
    expect(hasBoxedWarning('tofacitinib')).toBe(true);
    expect(hasBoxedWarning('paracetamol')).toBe(false);
    expect(isOnCounter('ibuprofen')).toBe(true);
    expect(isOnCounter('adalimumab')).toBe(false);
  });
});
