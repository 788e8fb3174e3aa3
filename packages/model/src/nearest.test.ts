import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it.each([
  ['nures', ['nurse', 'student'], 'nurse'],
  ['Physician', ['physician'], 'physician'],
  ['hospital', ['hospital-account', 'staff'], 'hospital-account'],
  ['hospitalaccount', ['hospital-account'], 'hospital-account'],
  ['plumber', ['nurse', 'physician'], undefined],
  ['', ['nurse'], undefined],
  ['xx', ['uk'], undefined],
])('%s → %s → %s', (given, choices, expected) => {
  expect(nearest(given, choices)).toBe(expected);
});
