import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [signal], rules: [], heads: NO_HEADS });
const find = (text: string): string[] => {
  const { reading, signals } = sense(toPost({ text }));
  return signals.map((s) => `${s.type} ${reading.text.slice(s.start, s.end)}`);
};

describe('facility-unit', () => {
  it.each([
    ['Mrs O in side room 3', ['room side room 3']],
    ['Bay C bed 2 sings', ['bed Bay C', 'bed bed 2']],
    ['OR 6 is free', ['room OR 6']],
    ['she was on Maple with her hip', ['ward Maple']],
    ['moved to 4 West', ['ward 4 West']],
    ['who is on 3B', ['ward 3B']],
    ['at Kestrel Street Physio', ['clinic Kestrel Street Physio']],
    ["at St. Brannock's Hospital", ["hospital St. Brannock's Hospital"]],
    ['on our unit', ['ward our unit']],
  ])('reads %j', (text, expected) => expect(find(text)).toEqual(expected));

  it.each(['or 6 of them', 'Room for two more', 'a bed of roses', 'High time for lunch', 'health is wealth', 'on Monday'])(
    'leaves alone %j',
    (text) => expect(find(text)).toEqual([]),
  );
});
