import { expect, test } from 'vitest';
import { headTables } from '../heads/head-weights.ts';
import { taggerWeights } from '../tagger-weights/tagger-weights.ts';
import { kept, packTables, unpackTables } from './kept.ts';

test('a table is decoded once, at its first use', () => {
  let times = 0;
  const get = kept('test-once', () => ({ at: Int32Array.of(++times) }));
  expect(times).toBe(0);
  expect([get(), get()].map((t) => t.at[0])).toEqual([1, 1]);
});

test('tables come out of the pack as they went in', () => {
  const decoded = { cells: Int8Array.of(-1, 2, 3), far: Float64Array.of(0.5), words: Uint16Array.of(65_535), name: 'ü', list: [{ a: 1 }] };
  const get = kept('test-pack', () => decoded);
  const before = { tagger: { ...taggerWeights() }, heads: { ...headTables() } };
  const packed = packTables();
  expect(unpackTables(packed)).toBe(true);
  expect(get()).not.toBe(decoded);
  expect(get()).toEqual(decoded);
  expect({ tagger: taggerWeights(), heads: headTables() }).toEqual(before);
});

test('something else is not taken for a pack', () => {
  expect(unpackTables(new Uint8Array(4))).toBe(false);
  expect(unpackTables(new Uint8Array(64))).toBe(false);
});
