import { Kind } from '@precept/engine';
import { type NameTag, tagWith } from '../../../signals/src/tagger/tag-names.ts';
import type { TaggerWeights } from '../../src/tagger-weights/tagger-weights.ts';
import type { Entity, EntityType, Example } from './data/examples.ts';
import { withoutTitles } from './data/gold.ts';

export interface Score {
  right: number;
  found: number;
  marked: number;
  /** Marked names of which a name found of the same type has at least one word. */
  touched: number;
  /** Names found that share a word with a marked name of the same type. */
  touching: number;
}

export type Scores = Record<EntityType, Score>;

/** Counts names found with exactly the right tokens (titles and marks at the edges aside). Every marked name counts, also those out of reach; handles only where asked for and marked. */
export function score(examples: readonly Example[], tag: (example: Example) => readonly NameTag[], handles: boolean): Scores {
  const out: Scores = { person: empty(), place: empty(), organisation: empty() };
  const key = (e: Entity): string => `${e.from}:${e.to}:${e.type}`;
  for (const example of examples) {
    const clean = (list: readonly Entity[]): Entity[] => list.map((e) => withoutTitles(example, e)).filter((e) => e !== undefined);
    const { kind } = example.reading.tokens;
    const counts = (e: Entity): boolean => kind[e.from] !== Kind.handle || (handles && example.marks.handles);
    const marked = new Set(clean(example.entities).filter(counts).map(key));
    const found = clean(tag(example)).filter(counts);
    const truth = clean(example.entities).filter(counts);
    for (const f of found) if (truth.some((m) => f.type === m.type && f.from < m.to && m.from < f.to)) out[f.type].touching++;
    for (const m of truth) {
      if (found.some((f) => f.type === m.type && f.from < m.to && m.from < f.to)) out[m.type].touched++;
    }
    for (const entity of marked) out[entity.split(':')[2] as EntityType].marked++;
    for (const entity of found) {
      out[entity.type].found++;
      if (marked.has(key(entity))) out[entity.type].right++;
    }
  }
  return out;
}

export const scoreModel = (examples: readonly Example[], model: TaggerWeights, handles: boolean): Scores =>
  score(examples, (e) => tagWith(model, e.reading), handles);

/** Both counted together. */
export function addScores(a: Scores | undefined, b: Scores): Scores {
  if (a === undefined) return b;
  const sum = (x: Score, y: Score): Score => ({
    right: x.right + y.right,
    found: x.found + y.found,
    marked: x.marked + y.marked,
    touched: x.touched + y.touched,
    touching: x.touching + y.touching,
  });
  return { person: sum(a.person, b.person), place: sum(a.place, b.place), organisation: sum(a.organisation, b.organisation) };
}

const empty = (): Score => ({ right: 0, found: 0, marked: 0, touched: 0, touching: 0 });

export function f1({ right, found, marked }: Score): number {
  return found + marked === 0 ? 0 : (2 * right) / (found + marked);
}

export function printScores(title: string, scores: Scores, types: readonly EntityType[] = ['person', 'place', 'organisation']): void {
  const percent = (a: number, b: number): string => (b === 0 ? '—' : ((100 * a) / b).toFixed(1));
  for (const type of types) {
    const s = scores[type];
    console.log(
      `${title.padEnd(24)} ${type.padEnd(13)} precision ${percent(s.right, s.found).padStart(5)}  recall ${percent(s.right, s.marked).padStart(5)}  F1 ${(100 * f1(s)).toFixed(1).padStart(5)}  touched: precision ${percent(s.touching, s.found).padStart(5)} recall ${percent(s.touched, s.marked).padStart(5)}  marked ${s.marked}`,
    );
  }
}
