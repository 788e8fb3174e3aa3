import { expect, it } from 'vitest';
import { mayBeSlip, nearestMedicine } from './near-names.ts';

/** Every word one letter away from `word` behind its first three letters: changed, left out, doubled, swapped. */
function slipsOf(word: string): string[] {
  const out: string[] = [];
  for (let i = 3; i < word.length; i++) {
    const [before, letter, after] = [word.slice(0, i), word.charAt(i), word.slice(i + 1)];
    out.push(`${before}x${after}`, before + after, before + letter + letter + after, before + after.charAt(0) + letter + after.slice(1));
  }
  return out;
}

it.each(['warfarin', 'metformin', 'semaglutide', 'ibuprofen', 'amoxicillin', 'ozempic'])(
  'passes every slip of "%s" that is near a medicine',
  (name) => {
    const near = [name, ...slipsOf(name)].filter((w) => nearestMedicine(w, 0, w.length) !== undefined);
    expect(near.length).toBeGreaterThan(10);
    expect(near.filter((w) => !mayBeSlip(w, 0, w.length))).toEqual([]);
  },
);

it.each(['appointment', 'tomorrow', 'everything', 'hospital'])('sends "%s" away', (word) => {
  expect(nearestMedicine(word, 0, word.length)).toBeUndefined();
});
