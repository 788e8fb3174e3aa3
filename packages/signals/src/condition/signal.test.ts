import { createChecker, NO_HEADS } from '@precept/engine';
import { type PostInput, toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';

import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [signal], rules: [], heads: NO_HEADS });

const find = (text: string, post: Omit<PostInput, 'text'> = {}) => {
  const { reading, signals } = sense(toPost({ ...post, text }));
  return signals.filter((s) => s.kind === 'condition').map((s) => ({ ...s, words: reading.text.slice(s.start, s.end) }));
};

describe('condition', () => {
  it('names conditions and says which are sensitive', () => {
    expect(find('diabetes, HIV and a broken leg').map((c) => [c.value?.name, c.type, c.value?.sensitive])).toEqual([
      ['diabetes', 'disease', false],
      ['hiv', 'disease', true],
      ['broken leg', 'injury', false],
    ]);
  });

  it('prefers the longest name', () => {
    expect(find('rheumatoid arthritis').map((c) => c.words)).toEqual(['rheumatoid arthritis']);
  });

  it('finds them in hashtags', () => {
    expect(find('#BreastCancer').map((c) => c.value?.name)).toEqual(['breast cancer']);
  });

  it('tells abbreviations from words by their capitals', () => {
    expect(find('She has MS. Our MS clinic').map((c) => c.value?.name)).toEqual(['multiple sclerosis', 'multiple sclerosis']);
    expect(find('ms patel showed visual aids, als Beispiel')).toEqual([]);
    expect(find('she got aids in 1989').map((c) => c.value?.name)).toEqual(['hiv']);
    expect(find('CALL MS PATEL TODAY')).toEqual([]);
  });

  it('knows rare conditions and how rare they are', () => {
    expect(find("He has Huntington's").map((c) => [c.words, Number(c.value?.per100k) < 20])).toEqual([["Huntington's", true]]);
    expect(find('a girl with cystinuria').map((c) => c.words)).toEqual(['cystinuria']);
  });

  it('takes everyday words for no condition', () => {
    expect(find('This fall we expect twins of plague-era coins, a good fit, worms for bait, and boil the kettle. Lend a hand, no strain.')).toEqual(
      [],
    );
  });

  it('reads plurals and organs somebody has trouble with', () => {
    expect(find('two ear infections, and how is your thyroid').map((c) => c.words)).toEqual(['ear infections', 'thyroid']);
  });

  it('tells a topic from an illness somebody has', () => {
    expect(find('Flu shots today. The stroke unit moved. Our pressure injury rate fell.').map((c) => c.value?.topic)).toEqual([true, true, true]);
    expect(find('She had a stroke. Team, well done.').map((c) => c.value?.topic)).toEqual([false]);
  });
});
