import { read, word } from '@precept/engine';
import { describe, expect, test } from 'vitest';
import { tagNames } from './index.ts';

const names = (text: string): string[] => {
  const reading = read(text);
  return tagNames(reading).map((n) => {
    const words = Array.from({ length: n.to - n.from }, (_, i) => word(reading, n.from + i));
    return `${n.type}: ${words.join(' ')}`;
  });
};

describe('names', () => {
  test('finds a person by first name and surname', () => {
    expect(names('Please pray for Marisol Etcheverry, she is back in theatre tonight.')).toContain('person: marisol etcheverry');
  });

  test('leaves the title out of the name', () => {
    expect(names('Mrs Oyelaran in side room 3 asked me to marry her grandson.')).toEqual(['person: oyelaran']);
  });

  test('finds a name inside a hashtag', () => {
    expect(names('Happy retirement! #ThankYouMaureen')).toContain('person: maureen');
  });

  test('finds a name written small', () => {
    expect(names('my patient priya sharma just got her new kidney')).toContain('person: priya sharma');
  });

  test('finds all of a name with a hyphen, and of one written small', () => {
    expect(names('We saw Kim Jong-un on the news')).toEqual(['person: kim jong un']);
    expect(names('met taylor swift today')).toEqual(['person: taylor swift']);
  });

  test('takes an everyday word that only opens a sentence for no name', () => {
    expect(names('May I ask a question? Will it rain? Long waits again. Young people are tired.')).toEqual([]);
  });

  test('tells by what stands in it whether a handle is a person’s', () => {
    expect(names('@sarahjones_x thanks for today')).toEqual(['person: @sarahjones_x']);
    expect(names('RT @bbcnews: trains are late')).not.toContain('person: @bbcnews');
  });

  test('finds places', () => {
    expect(names('A man from Winnemucca, Nevada came in with a snake bite.').filter((n) => n.startsWith('place'))).not.toEqual([]);
  });

  test('finds no person in a plain health message', () => {
    const text = 'Flu season is here. Wash your hands, get your vaccine and stay home if you feel ill. Ask your pharmacist for advice.';
    expect(names(text).filter((n) => n.startsWith('person'))).toEqual([]);
  });

  test('gives the same answer twice, whatever was read between', () => {
    const reading = read('Aoife Brennan and Tadhg from Sligo rang the bell.');
    const first = JSON.stringify(tagNames(reading));
    tagNames(read('SOMETHING ELSE ENTIRELY, by Bartosz Wójcik, '.repeat(200)));
    expect(JSON.stringify(tagNames(reading))).toBe(first);
  });

  test('stands empty text and text without words', () => {
    expect(names('')).toEqual([]);
    expect(names('!!! 12:30 😀')).toEqual([]);
  });

  test('names stay inside the text, in order, and do not overlap', () => {
    const reading = read('Dr. Núñez, @jo_oyelaran, Siobhán O\u2019Brien-Kelly and Nguyễn Văn A met at St Mary’s Hospital, Leeds. '.repeat(20));
    let last = 0;
    for (const n of tagNames(reading)) {
      expect(n.from).toBeGreaterThanOrEqual(last);
      expect(n.to).toBeGreaterThan(n.from);
      expect(n.to).toBeLessThanOrEqual(reading.tokens.count);
      expect(n.confidence).toBeGreaterThan(0);
      expect(n.confidence).toBeLessThan(1);
      last = n.to;
    }
  });
});
