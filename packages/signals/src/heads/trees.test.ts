import { headTables, TREE_DEPTH } from '@precept/knowledge';
import { expect, it } from 'vitest';
import type { FactCounter } from './fact-counter.ts';
import { Trees } from './trees.ts';

const INNER = 2 ** TREE_DEPTH - 1;
const LEAVES = 2 ** TREE_DEPTH;

/** What the leaves of one head add up to, each tree walked from its root. */
function walk(counts: Uint16Array, head: number): number {
  const { trees, asks, leaves } = headTables();
  let sum = 0;
  for (let t = 0; t < trees; t++) {
    let node = 0;
    while (node < INNER) {
      const ask = asks[t * INNER + node] as number;
      const isRight = ask >>> 12 !== 15 && (counts[ask & 0xfff] as number) > ask >>> 12;
      node = 2 * node + (isRight ? 2 : 1);
    }
    sum += leaves[head * trees * LEAVES + t * LEAVES + node - INNER] as number;
  }
  return sum;
}

it('says what the trees say when they are walked node by node', () => {
  const tables = headTables();
  const trees = new Trees(tables);
  let seed = 1;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    return ((seed >>> 8) * below) >>> 24;
  };
  for (const many of [0, 1, 5, 30, 200, tables.context.length]) {
    const counts = new Uint16Array(tables.context.length);
    for (let i = 0; i < many; i++) counts[many === tables.context.length ? i : random(counts.length)] = 1 + random(6);
    const held = Uint16Array.from([...counts.keys()].filter((fact) => counts[fact] !== 0));
    trees.ask({ counts, held, heldCount: held.length, settingCount: Math.min(held.length, 9) } as FactCounter);
    expect(tables.heads.map((_, h) => trees.sums[h])).toEqual(tables.heads.map((_, h) => walk(counts, h)));
  }
});
