import { expect, it } from 'vitest';
import { widthOf } from './cells.ts';
import { labelled, wrapText } from './wrap.ts';

it('breaks at spaces, and inside a word only where it must', () => {
  expect(wrapText('one two three', 8)).toEqual(['one two', 'three']);
  expect(wrapText('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  expect(wrapText('', 8)).toEqual(['']);
});

it('never goes past the width', () => {
  const text = 'The 陳さん family 👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️ waited atacliniccalledbrookmeadowhospital for hours';
  for (const width of [10, 17, 40]) for (const row of wrapText(text, width)) expect(widthOf(row)).toBeLessThanOrEqual(width);
});

it('sets prose in under its label', () => {
  expect(labelled('What', 'one two three four five', 24, '  ', 6)).toBe('  What  one two three\n        four five');
});
