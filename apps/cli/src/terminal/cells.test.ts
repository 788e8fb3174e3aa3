import { describe, expect, it } from 'vitest';
import { cellsOf, safeLine, widthOf } from './cells.ts';

describe('widthOf', () => {
  it.each([
    ['ward', 4],
    ['陳さん', 6],
    ['👩‍⚕️', 2],
    ['🇬🇧', 2],
    ['❤️', 2],
    ['1️⃣', 2],
    ['café', 4],
    ['cafe\u0301', 4],
    ['a\u200bb', 3],
    ['\t', 4],
    ['', 0],
    ['ＡＢ', 4],
    ['한글', 4],
    ['שלום', 4],
  ])('%j takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('cellsOf', () => {
  it('covers every code unit once, whatever the text holds', () => {
    for (const text of ['a👩‍⚕️b', '\ud83dx\udc00', 'e\u0301e', '\u001b[31mred', 'a\r\nb', '👩‍⚕️👩‍⚕️', '\u202eabc\u202c', '陳\u0301']) {
      const cells = cellsOf(text);
      let at = 0;
      for (const c of cells) {
        expect(c.start).toBe(at);
        expect(c.end).toBeGreaterThan(c.start);
        at = c.end;
      }
      expect(at).toBe(text.length);
    }
  });

  it('splits a part of a text with offsets into the whole', () => {
    expect(cellsOf('one two', 4).map((c) => c.start)).toEqual([4, 5, 6]);
  });
});

describe('safeLine', () => {
  it('shows what a terminal would obey', () => {
    const shown = safeLine('a\u001b[2Jb\u0007c\u202ed\u009be\ud800f\u0000');
    expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(shown).not.toMatch(/\p{Cs}/u);
    expect(shown).toMatch(/a␛\[2Jb␇c/);
  });
});
