import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { expect, it } from 'vitest';
import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [signal], rules: [], heads: NO_HEADS });
const find = (text: string): string[] => {
  const { reading, signals } = sense(toPost({ text }));
  return signals.map((s) => `${s.type} ${reading.text.slice(s.start, s.end)}`);
};

it.each([
  ['only $240 today', ['price $240']],
  ['Rs 500 or 20 quid', ['price Rs 500', 'price 20 quid']],
  ['20% off all week', ['discount 20% off']],
  ['a gift card for every donor', ['gift gift card']],
  ['the co-pay is too high', ['fee co-pay']],
  ['Win a weekend away', ['prize Win a']],
  ['20 mg of it', []],
])('reads %j', (text, expected) => expect(find(text)).toEqual(expected));
