import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signals } from '../index.ts';

const { sense } = createChecker({ signals, rules: [], heads: NO_HEADS });
const find = (text: string) => {
  const { reading, signals: found } = sense(toPost({ text, author: { role: 'nurse' } }));
  return found.filter((s) => s.kind === 'relative').map((s) => ({ text: reading.text.slice(s.start, s.end), role: s.role }));
};

describe('relative', () => {
  it('tells the author’s own family from a patient’s', () => {
    expect(find('My sister is a baker.')).toEqual([{ text: 'My sister', role: 'author' }]);
    expect(find('His wife held his hand in the ward.')).toEqual([{ text: 'His wife', role: 'relative' }]);
  });

  it('leaves words that only look like kin', () => {
    expect(find('Our family medicine conference and the baby shower are on Friday.')).toEqual([]);
  });
});
