import { hashText } from '@precept/model';
import { expect, test } from 'vitest';
import { DIGIT_MAX, digit, digitAt } from './digits.ts';
import { decodeFrontCoded, decodeHashes, encodeFrontCoded } from './front-code.ts';
import { HashTable } from './hash-table.ts';

const WORDS = ['a', 'aabc', 'aabd', "o'brien", 'wójcik', `${'x'.repeat(40)}`, `${'x'.repeat(40)}y`];

test('front coding gives every word back, in order', () => {
  const out: string[] = [];
  decodeFrontCoded(encodeFrontCoded(WORDS), (word) => out.push(word));
  expect(out).toEqual(WORDS);
});

test('hashes of front-coded words are those of the words', () => {
  expect([...decodeHashes(encodeFrontCoded(WORDS), WORDS.length)]).toEqual(WORDS.map((w) => hashText(w)));
});

test('front coding refuses capital letters rather than losing them', () => {
  expect(() => encodeFrontCoded(['Mary'])).toThrow('capital');
});

test('every digit reads back as the number it was written for', () => {
  for (let i = 0; i <= DIGIT_MAX; i++) expect(digitAt(digit(i), 0)).toBe(i);
  expect(() => digit(DIGIT_MAX + 1)).toThrow(RangeError);
});

test('a hash table finds what was stored and nothing else', () => {
  const table = new HashTable(100);
  for (let i = 1; i <= 100; i++) table.set(i * 65536, i);
  for (let i = 1; i <= 100; i++) expect(table.get(i * 65536)).toBe(i);
  expect(table.get(7)).toBe(0);
});
