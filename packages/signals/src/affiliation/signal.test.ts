import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [signal], rules: [], heads: NO_HEADS });

describe('affiliation', () => {
  it('reads the employer with its name', () => {
    const { reading, signals } = sense(toPost({ text: 'Disclosure: I work for Norrvik Pharma in sales.' }));
    expect(signals.map((s) => reading.text.slice(s.start, s.end))).toContain('I work for Norrvik Pharma');
    expect(signals[0]?.value?.name).toBe('Norrvik Pharma');
  });

  it('finds the employer of the profile in the text', () => {
    const { signals } = sense(toPost({ text: 'Proud day at Havtorn General.', author: { employer: 'Havtorn General' } }));
    expect(signals).toMatchObject([{ type: 'employer', start: 13, end: 28 }]);
  });

  it('finds nothing in a plain sentence', () => {
    expect(sense(toPost({ text: 'The soup was good.' })).signals).toEqual([]);
  });
});
