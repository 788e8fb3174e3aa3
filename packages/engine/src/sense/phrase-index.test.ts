import { describe, expect, it } from 'vitest';
import { read, word } from '../read/read.ts';
import { PhraseIndex } from './phrase-index.ts';
import { expandPhrase } from './phrase-syntax.ts';

const find = (phrases: readonly string[], text: string): string[] => {
  const index = new PhraseIndex();
  for (const [i, p] of phrases.entries()) index.add(p, i);
  const r = read(text);
  const out: string[] = [];
  index.scan(r, (from, to, id) => out.push(`${id}:${Array.from({ length: to - from }, (_, k) => word(r, from + k)).join(' ')}`));
  return out.sort();
};

describe('expandPhrase', () => {
  it.each([
    ['treat+', ['treat', 'treats', 'treated', 'treating']],
    ['cure+', ['cure', 'cures', 'cured', 'curing']],
    ['stop+', ['stop', 'stops', 'stoped', 'stoping', 'stopped', 'stopping']],
    ['carry+', ['carry', 'carries', 'carried', 'carrying']],
    ['(my|our) (own)? patient', ['my patient', 'my own patient', 'our patient', 'our own patient']],
    ['(rang the bell|went home)', ['rang the bell', 'went home']],
  ])('%s', (phrase, wordings) => {
    expect(expandPhrase(phrase).sort()).toEqual([...wordings].sort());
  });
  it('names a phrase whose brackets do not close', () => {
    expect(() => expandPhrase('(my|our patient')).toThrow('"(my|our patient" has an unclosed bracket');
  });
});

describe('PhraseIndex', () => {
  it('finds overlapping phrases, across hyphens, in any case', () => {
    expect(find(['follow up', 'up call', 'room <num>'], 'A Follow-Up call in ROOM 12')).toEqual(['0:follow up', '1:up call', '2:room 12']);
  });
  it('lets * stand for any one token', () => {
    expect(find(['my * patient'], 'my favourite patient and my patient')).toEqual(['0:my favourite patient']);
  });
  it('does not cross punctuation', () => {
    expect(find(['my patient'], 'not my. Patient care')).toEqual([]);
  });
  it('keeps every phrase when the table grows', () => {
    const index = new PhraseIndex();
    for (let i = 0; i < 60_000; i++) index.addLiteral(`word${i} tail`, i);
    const seen: number[] = [];
    index.scan(read('word59999 tail word0 tail'), (_f, _t, id) => seen.push(id));
    expect(seen).toEqual([59_999, 0]);
  });
});
