import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signals as all } from '../signals.gen.ts';

const { sense } = createChecker({ signals: all, rules: [], heads: NO_HEADS });
const find = (text: string) => {
  const { reading, signals } = sense(toPost({ text }));
  return signals.filter((s) => s.kind === 'age').map((s) => ({ text: reading.text.slice(s.start, s.end), type: s.type, role: s.role, ...s.value }));
};

describe('age', () => {
  it.each([
    ['my 7yo has a cough', '7yo', 'exact', 7],
    ['a nine-year-old came in', 'nine-year-old', 'exact', 9],
    ['She turned 100 on the ward', '100', 'over-89', 100],
    ["He's 19 and tall.", '19', 'exact', 19],
    ['46F with palpitations', '46F', 'exact', 46],
    ['Name strip half cut, M/46', 'M/46', 'exact', 46],
    ['a boy of eleven was brought in', 'eleven', 'exact', 11],
    ['had a stroke at 46 on a ferry', '46', 'exact', 46],
    ['happy 101st birthday', '101st birthday', 'over-89', 101],
    ['a woman in her fifties', 'her fifties', 'band', 50],
  ])('reads %j', (text, words, type, years) => expect(find(text)).toContainEqual(expect.objectContaining({ text: words, type, years })));

  it('reads a year of birth, with the age at the time of posting', () => {
    const { signals } = sense(toPost({ text: 'She was born in 1929 and sings.', at: '2025-05-01T00:00:00Z' }));
    expect(signals.find((s) => s.kind === 'age')).toMatchObject({ type: 'birth-year', value: { year: 1929, years: 96 } });
  });

  it.each(['adults over 65', 'aged 75 and over', 'babies under 3 months', 'women 16 to 64', 'children 6-14 welcome, ages 6-14'])(
    'knows that %j is nobody in particular',
    (text) => {
      for (const a of find(text)) expect(a).toMatchObject({ type: 'band', group: true });
    },
  );

  it('knows the author and the author’s own people', () => {
    expect(find("I'm 24 and tired.")[0]).toMatchObject({ role: 'author' });
  });

  it.each([
    'He ran 46 miles.',
    'Ward 46 is closed.',
    'for 7 years we waited',
    'It costs $46.',
    '46% of nurses agree',
    'We have 19 beds.',
    'Version 4.6 is out',
  ])('leaves alone %j', (text) => expect(find(text)).toEqual([]));
});
