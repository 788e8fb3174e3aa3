import type { Identifiability } from '@precept/model';
import { expect, it } from 'vitest';
import { createStyle } from '../../../../terminal/style.ts';
import { identifiabilityLines } from './identifiability.ts';

const lines = (i: Identifiability, isVerbose = false): string =>
  identifiabilityLines(i, { width: 80, style: createStyle(false) }, isVerbose).join('\n');

it('says one person where one fits, and names no change that changes nothing', () => {
  const said = lines({ people: 1, low: 1, high: 1, contributions: [{ what: 'sex', factor: 0.5, instead: '“they”', peopleIfChanged: 1 }] });
  expect(said.trim()).toBe('Perhaps only one person fits what is said here.');
});

it('gives the range and what each change gains', () => {
  const said = lines({
    people: 3,
    low: 1,
    high: 9,
    place: 'Harlow',
    contributions: [{ what: 'last Tuesday', factor: 0.02, instead: 'recently', peopleIfChanged: 150 }],
  });
  expect(said).toContain('About 3 people in Harlow fit what is said here (between 1 and 9).');
  expect(said).toContain('“last Tuesday” → recently: about 150.');
});

it('keeps silent about a crowd, unless asked', () => {
  const crowd = { people: 2_000_000, low: 1_000_000, high: 4_000_000, contributions: [] };
  expect(lines(crowd)).toBe('');
  expect(lines(crowd, true)).toContain('2,000,000');
});
