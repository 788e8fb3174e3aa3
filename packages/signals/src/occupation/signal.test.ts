import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signals } from '../index.ts';

const { sense } = createChecker({ signals, rules: [], heads: NO_HEADS });
const find = (text: string) => {
  const { reading, signals: found } = sense(toPost({ text, author: { role: 'nurse' } }));
  return found.filter((s) => s.kind === 'occupation').map((s) => ({ text: reading.text.slice(s.start, s.end), role: s.role }));
};

describe('occupation', () => {
  it('gives a job to the patient only beside care', () => {
    expect(find('The beekeeper was admitted last night.')).toEqual([{ text: 'beekeeper', role: 'patient' }]);
    expect(find('The beekeeper sells honey at the market.')).toEqual([{ text: 'beekeeper', role: 'unknown' }]);
  });

  it('knows the author and the professions of care', () => {
    expect(find("I'm a teacher.")).toEqual([{ text: 'teacher', role: 'author' }]);
    expect(find('The surgeon was late.')).toEqual([{ text: 'surgeon', role: 'professional' }]);
  });
});
