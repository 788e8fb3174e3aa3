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
      ['fracture', 'injury', false],
    ]);
  });

  it('prefers the longest name', () => {
    expect(find('rheumatoid arthritis').map((c) => c.words)).toEqual(['rheumatoid arthritis']);
  });

  it('finds them in hashtags', () => {
    expect(find('#BreastCancer').map((c) => c.value?.name)).toEqual(['breast cancer']);
  });
});
