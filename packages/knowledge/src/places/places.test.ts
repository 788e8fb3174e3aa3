import { describe, expect, test } from 'vitest';
import { findPlaces, isAmbiguousPlace, isSmallZip3, placeNames, placePopulation } from './places.ts';
import { populationOfStep, stepOfPopulation } from './population-step.ts';

describe('places', () => {
  test('have a population of the right size', () => {
    const near = (name: string, region: string | undefined, people: number): void => {
      const found = placePopulation(name, region) ?? 0;
      expect(found / people, name).toBeGreaterThan(0.7);
      expect(found / people, name).toBeLessThan(1.4);
    };
    near('Winnemucca', undefined, 7900);
    near('Chicago', undefined, 2_700_000);
    near('Leeds', 'GB', 500_000);
    near('Ohio', undefined, 11_700_000);
    near('Loving County', 'US-TX', 170);
    near('New Zealand', undefined, 5_200_000);
  });

  test('of one name are told apart by their region', () => {
    expect(placePopulation('springfield', 'US-IL')).not.toBe(placePopulation('springfield', 'US-OR'));
    expect(placePopulation('dublin', 'IE') ?? 0).toBeGreaterThan(placePopulation('dublin', 'US-OH') ?? 0);
    expect(findPlaces('springfield').length).toBeGreaterThan(10);
  });

  test('go by names with and without accents', () => {
    expect(placePopulation('são paulo')).toBe(placePopulation('sao paulo'));
  });

  test('that are also ordinary words or names say so', () => {
    for (const name of ['Reading', 'Nice', 'Mobile', 'Bath', 'Charlotte']) expect(isAmbiguousPlace(name), name).toBe(true);
    for (const name of ['Winnemucca', 'Chicago', 'Rochdale']) expect(isAmbiguousPlace(name), name).toBe(false);
  });

  test('that nobody knows have no population', () => {
    expect(placePopulation('wirrabell')).toBeUndefined();
    expect(findPlaces('')).toEqual([]);
  });

  test('list every name once', () => {
    const names = [...placeNames()].map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(15_000);
  });
});

test('ZIP prefixes with few people are known', () => {
  for (const prefix of ['036', '059', '102', '203', '821', '878', '879', '893']) expect(isSmallZip3(prefix), prefix).toBe(true);
  for (const prefix of ['100', '606', '900', '770']) expect(isSmallZip3(prefix), prefix).toBe(false);
});

test('population steps stay within an eighth of the truth', () => {
  for (const people of [1, 12, 180, 7900, 20_000, 523_000, 8_000_000, 1_428_000_000]) {
    const kept = populationOfStep(stepOfPopulation(people));
    expect(Math.abs(kept - people) / people).toBeLessThan(0.13);
  }
});
