import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signals as all } from '../signals.gen.ts';
import { isSmallZip3 } from './zip3.ts';

const { sense } = createChecker({ signals: all, rules: [], heads: NO_HEADS });
const find = (text: string): string[] => {
  const { reading, signals } = sense(toPost({ text }));
  return signals.filter((s) => s.kind === 'place').map((s) => `${s.type} ${reading.text.slice(s.start, s.end)}`);
};

describe('place', () => {
  it.each([
    ['I live in Ballarat now', 'city Ballarat'],
    ['a farm near Dundee', 'city Dundee'],
    ['here in Cape Town', 'city Cape Town'],
    ['at 14 Elm Street', 'street 14 Elm Street'],
    ['off Route 12', 'street Route 12'],
    ['on the A49', 'street the A49'],
    ['all over Kerala', 'state Kerala'],
    ['across Kenya', 'country Kenya'],
    ['ZIP 12345', 'zip 12345'],
    ['our clinic, SW1A 1AA', 'zip SW1A 1AA'],
    ['everybody in our village knows', 'here our village'],
  ])('reads %j', (text, expected) => expect(find(text)).toContain(expected));

  it.each([
    'I love Reading books in bed.',
    'Nice to meet the Mobile team.',
    'Heart disease in Women',
    'The Bath is cold.',
    'Dr Lincoln said no.',
    'Happy Christmas from the team',
    'Take it with Food.',
    'NHS and GP are short for things',
  ])('leaves alone %j', (text) => expect(find(text)).toEqual([]));

  it('knows the ZIP areas of 20,000 people or fewer', () => {
    expect(isSmallZip3('036')).toBe(true);
    expect(isSmallZip3('100')).toBe(false);
    const { signals } = sense(toPost({ text: 'Cases by ZIP3: 036 had 1, 100 had 212.' }));
    expect(signals.filter((s) => s.type === 'zip3').map((s) => s.value?.small)).toEqual([true, false]);
  });
});
