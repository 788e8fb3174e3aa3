import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signals } from '../index.ts';

const { sense } = createChecker({ signals, rules: [], heads: NO_HEADS });
const find = (text: string) => {
  const { reading, signals: found } = sense(toPost({ text, author: { role: 'nurse' } }));
  return found.filter((s) => s.kind === 'event').map((s) => ({ text: reading.text.slice(s.start, s.end), type: s.type, identifies: s.identifies }));
};

describe('event', () => {
  it('identifies only beside the care of one person', () => {
    expect(find('She was admitted after the bus accident.')).toContainEqual({ text: 'bus accident', type: 'accident', identifies: true });
    expect(find('Bus accident on the ring road, take the north entrance.')).toContainEqual({
      text: 'Bus accident',
      type: 'accident',
      identifies: false,
    });
  });

  it('knows odd mechanisms', () => {
    expect(find('He came in with a fork in his ear.').map((e) => e.type)).toContain('rare');
  });
});
