import { type Reading, read, toSource } from '@precept/engine';
import { hashText } from '@precept/model';

export type EntityType = 'person' | 'place' | 'organisation';

/** A name in a text: tokens, half-open. */
export interface Entity {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
}

export interface Example {
  readonly id: string;
  readonly reading: Reading;
  readonly entities: readonly Entity[];
  readonly marks: Marks;
}

/** What is marked throughout in the data; where it is not, finding one is no error. */
export interface Marks {
  readonly organisations: boolean;
  readonly handles: boolean;
}

export type Part = 'train' | 'tune' | 'test';

/** The part an example belongs to, fixed by its id: 15 of 100 test, 10 tune. */
export function partOf(id: string): Part {
  const percent = (hashText(id) >>> 0) % 100;
  return percent < 15 ? 'test' : percent < 25 ? 'tune' : 'train';
}

/** One of so many folds, fixed by the id and independent of `partOf`. */
export const foldOf = (id: string, folds: number): number => (hashText(`fold ${id}`) >>> 0) % folds;

export interface SourceSpan {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

/** Reads a text and moves its spans, in offsets of the source text, onto tokens. */
export function makeExample(id: string, source: string, spans: readonly SourceSpan[], marks: Marks): Example {
  const reading = read(source);
  const { count, start, end } = reading.tokens;
  const entities: Entity[] = [];
  for (const span of spans) {
    let from = -1;
    let to = -1;
    for (let i = 0; i < count; i++) {
      const { start: s, end: e } = toSource(reading.normalised, start[i] as number, end[i] as number);
      if (e <= span.start || s >= span.end) continue;
      if (from < 0) from = i;
      to = i + 1;
    }
    if (from >= 0) entities.push({ from, to, type: span.type });
  }
  return { id, reading, entities, marks };
}
