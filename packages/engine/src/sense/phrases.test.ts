import { expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { lexicon, numberedList, wordList } from './lexicon.ts';
import { Phrases } from './phrases.ts';

const lexicons = [
  lexicon('care', { treat: ['treat+ (him|her)', 'my patient'], ward: ['ward <num>', 'on * ward'] }),
  wordList('names', () => Array.from({ length: 20_000 }, (_, i) => [`name${i.toString(36)}x`, { rank: i }] as const)),
  lexicon('tone', { kind: ['my patient', 'lovely'] }),
];
const TEXT = 'My patient on our ward, ward 7, was lovely. We treated her; namezx and namea1x too.';

const matches = (phrases: Phrases): unknown[] =>
  phrases.find(read(TEXT), new Int32Array(1)).flatMap((own, list) => (own ?? []).map((m) => [m.from, m.to, list, m.value]));

it('finds the same in a packed index as in a built one', () => {
  const built = Phrases.build(lexicons);
  const unpacked = Phrases.unpack(built.pack(), lexicons);
  expect(matches(built)).toHaveLength(8);
  expect(unpacked && matches(unpacked)).toEqual(matches(built));
});

it('does not take an index that was packed from other lexicons, or something else', () => {
  const packed = Phrases.build(lexicons.slice(0, 2)).pack();
  expect(Phrases.unpack(packed, lexicons)).toBeUndefined();
  expect(Phrases.unpack(new Uint8Array(4), lexicons)).toBeUndefined();
  expect(() => Phrases.unpack(packed.slice(0, -8), lexicons.slice(0, 2))).toThrow('not a packed phrase index');
});

it('reads the meaning of a numbered phrase alone', () => {
  let reads = 0;
  const list = numberedList(
    'numbered',
    function* () {
      reads++;
      yield ['my patient', 7] as const;
      yield ['lovely', 900_000] as const;
    },
    (n) => `meaning ${n}`,
  );
  const packed = Phrases.build([list]).pack();
  reads = 0;
  const unpacked = Phrases.unpack(packed, [list]);
  expect(unpacked && matches(unpacked).map((m) => (m as unknown[])[3])).toEqual(['meaning 7', 'meaning 900000']);
  expect(reads).toBe(0);
});
