import { createChecker, NO_HEADS } from '@precept/engine';
import { type PostInput, toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signal as medicine } from '../medicine/signal.ts';
import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [medicine, signal], rules: [], heads: NO_HEADS });

const find = (text: string, post: Omit<PostInput, 'text'> = {}) => {
  const { reading, signals } = sense(toPost({ ...post, text }));
  return signals.filter((s) => s.kind === 'dose').map((s) => ({ ...s, words: reading.text.slice(s.start, s.end) }));
};

describe('dose', () => {
  it('finds amounts, schedules and changes with exact spans', () => {
    expect(find('Take 40 mg of fluoxetine twice a day, then double the dose').map((d) => [d.words, d.type])).toEqual([
      ['40 mg', 'amount'],
      ['twice a day', 'schedule'],
      ['double the dose', 'change'],
    ]);
  });

  it('reads a number joined to its unit and a bare one behind a medicine', () => {
    expect(find('apixaban 5 and 10mg of prednisone').map((d) => d.words)).toEqual(['5', '10mg']);
  });

  it('reads numbers in words', () => {
    expect(find('two tablets now, half a tablet at night').map((d) => d.words)).toContain('two tablets');
  });

  it('does not take a length of time, a price or a run for a dose', () => {
    expect(find('On sertraline 3 years. Ran 10 k, paid 40 dollars, every morning a coffee')).toEqual([]);
  });
});
