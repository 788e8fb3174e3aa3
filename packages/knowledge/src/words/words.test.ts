import { hashText } from '@precept/model';
import { describe, expect, test } from 'vitest';
import {
  cityName,
  coarseCluster,
  commonWord,
  fineCluster,
  givenName,
  isNameWithoutCapital,
  nameBit,
  nameFilter,
  surname,
  wordFacts,
} from './words.ts';

const facts = (word: string): number => wordFacts(hashText(word));

describe('word facts', () => {
  test('know given names and surnames of many cultures', () => {
    for (const name of ['mary', 'priya', 'aoife', 'oluwaseun', 'agnieszka', 'maritess', 'mohammed', 'xiaoming', 'małgorzata'])
      expect(givenName(facts(name)), name).toBeGreaterThan(0);
    for (const name of ['smith', 'oyelaran', 'nguyen', 'kowalczyk', "o'brien", 'banerjee', 'dimaculangan', 'wójcik'])
      expect(surname(facts(name)), name).toBeGreaterThan(0);
  });

  test('tell a frequent name from a rare one', () => {
    expect(givenName(facts('john'))).toBe(7);
    expect(givenName(facts('priya'))).toBeLessThan(5);
    expect(surname(facts('johnson'))).toBe(3);
  });

  test('say which words are ordinary English and which are places', () => {
    expect(commonWord(facts('nice'))).toBe(3);
    expect(cityName(facts('nice'))).toBe(3);
    expect(commonWord(facts('chicago'))).toBe(0);
    expect(cityName(facts('chicago'))).toBe(3);
  });

  test('tell by one bit that a word is no name without its capital letter', () => {
    const mayBe = (word: string): boolean => (((nameFilter()[nameBit(hashText(word)) >>> 5] as number) >>> (nameBit(hashText(word)) & 31)) & 1) === 1;
    for (const word of ['priya', 'oyelaran', 'chicago', 'sarah', 'leeds']) {
      expect(isNameWithoutCapital(facts(word)), word).toBe(true);
      expect(mayBe(word), word).toBe(true);
    }
    expect(['the', 'was', 'patient', 'because', 'nurse', 'with'].filter(mayBe).length).toBeLessThan(3);
  });

  test('put words used alike into one cluster', () => {
    const coarse = (word: string): number => coarseCluster(hashText(word));
    expect(fineCluster(hashText('leeds'))).toBe(fineCluster(hashText('sheffield')));
    expect(fineCluster(hashText('nurse'))).toBeGreaterThan(0);
    expect(coarse('chicago')).not.toBe(coarse('metformin'));
  });

  test('have nothing to say of an unknown word', () => {
    expect(facts('qqzzxv')).toBe(0);
    expect(fineCluster(hashText('qqzzxv'))).toBe(0);
    expect(coarseCluster(hashText('qqzzxv'))).toBe(0);
  });
});
