import { createChecker, NO_HEADS } from '@precept/engine';
import { type PostInput, toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';

import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [signal], rules: [], heads: NO_HEADS });

const find = (text: string, post: Omit<PostInput, 'text'> = {}) => {
  const { reading, signals } = sense(toPost({ ...post, text }));
  return signals.filter((s) => s.kind === 'symptom').map((s) => ({ ...s, words: reading.text.slice(s.start, s.end) }));
};

describe('symptom', () => {
  it('reads the words people use', () => {
    expect(find("my knees hurt, i can't sleep and I keep throwing up").map((s) => s.value?.name)).toEqual(['pain', 'sleep', 'nausea']);
  });

  it('marks what is denied', () => {
    expect(find('no fever, no rash').map((s) => s.value?.denied)).toEqual([true, true]);
    expect(find('not the pill that gives me a rash').map((s) => s.value?.denied)).toEqual([false]);
  });

  it('leaves everyday words alone', () => {
    expect(find('He died in April, a good fit for Sunday mass, cried at the wedding, discharge letters grey with dust')).toEqual([]);
  });

  it("reads clinicians' words too", () => {
    expect(find('severe dyspnoea and haematuria').map((s) => s.words)).toEqual(['dyspnoea', 'haematuria']);
  });
});
