import { read } from '@precept/engine';
import { findGram, headTables, KEY_SHIFT, LEVEL_LIFT, laneOf, RARITY_LANE } from '@precept/knowledge';
import { expect, it } from 'vitest';
import { GramHits } from './gram-hits.ts';
import { Units } from './grams.ts';

const TEXTS = [
  'My patient said no. My patient said yes.',
  'Flu clinic on Saturday, 9 to 12.',
  '',
  'The bed was cold and the tea was cold. '.repeat(60),
];

it.each(TEXTS)('adds up the levels of each known n-gram of %j once', (text) => {
  const tables = headTables();
  const hits = new GramHits(tables);
  const units = new Units();
  const reading = read(text);
  for (const direction of ['outbound', 'inbound'] as const) {
    hits.read(reading, direction, []);
    units.read(reading, []);
    const keys = new Set<number>();
    units.eachHash((hash) => keys.add(hash >>> KEY_SHIFT));
    const places = [...keys].map((key) => findGram(tables[direction], key)).filter((at) => at >= 0);
    expect(hits.count).toBe(places.length);
    for (let lane = 0; lane <= RARITY_LANE; lane++) {
      const lift = lane === RARITY_LANE ? 0 : LEVEL_LIFT;
      expect(hits.sums[lane]).toBe(places.reduce((sum, at) => sum + laneOf(tables[direction], at, lane) - lift, 0));
    }
  }
});
