import { Kind, oncePerText, type Reading } from '@precept/engine';
import { type TaggerWeights, taggerWeights } from '@precept/knowledge';
import { findCandidates, type Look } from './candidates.ts';
import { confidenceOf } from './confidence.ts';
import { decodeRun } from './decode.ts';
import { FEATURES, writeFeatures } from './features.ts';

export type NameType = 'person' | 'place' | 'organisation';

/** A name found: tokens `from … to`, half-open, without titles such as "Dr". */
export interface NameTag {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
  /** 0 … 1, from how far the name stood ahead of any other reading of its words. */
  readonly confidence: number;
  /** True for a handle ("@oyelaran_jo"), told by its parts and its place to stand for a person or an organisation. */
  readonly handle: boolean;
}

const TYPES: readonly NameType[] = ['person', 'place', 'organisation'];
const NONE: readonly NameTag[] = [];

let features = new Int32Array(64 * FEATURES);
let sizes = new Uint8Array(64);
let tags = new Uint8Array(64);

/** End of the stretch of tokens that can hold names and begins at `from`. */
export function endOfRun(look: Look, from: number): number {
  let to = from + 1;
  while (to < look.count && look.active[to] !== 0) to++;
  return to;
}

/** Names of people, places and organisations in a text, by the weights of a model. */
export function tagWith(model: TaggerWeights, reading: Reading): readonly NameTag[] {
  const look = findCandidates(reading);
  const { active, count } = look;
  let found: NameTag[] | undefined;
  for (let from = 0; from < count; from++) {
    if (active[from] === 0) continue;
    const to = endOfRun(look, from);
    const length = to - from;
    if (tags.length < length) {
      features = new Int32Array(length * 2 * FEATURES);
      sizes = new Uint8Array(length * 2);
      tags = new Uint8Array(length * 2);
    }
    for (let i = 0; i < length; i++) sizes[i] = writeFeatures(reading, look, from + i, features, i * FEATURES);
    decodeRun(model, features, sizes, length, tags);
    for (let i = 0; i < length; i++) {
      const tag = tags[i] as number;
      if (tag === 0) continue;
      let stop = i + 1;
      while (stop < length && tags[stop] === (tag | 1) + 1) stop++;
      const type = (tag - 1) >> 1;
      found ??= [];
      const handle = reading.tokens.kind[from + i] === Kind.handle;
      found.push({ from: from + i, to: from + stop, type: TYPES[type] as NameType, handle, confidence: confidenceOf(model, i, stop, type) });
      i = stop - 1;
    }
    from = to;
  }
  return found ?? NONE;
}

/**
 * Names in a text, in order, without overlaps. Titles ("Dr", "Mrs") are left out; handles are told apart by `handle`.
 * A name is what the words look like, not whom they identify: "Parkinson" may come as a person, and roles are not this function's matter.
 */
// People and places are looked for in the same text one after the other.
export const tagNames: (reading: Reading) => readonly NameTag[] = oncePerText((reading) => tagWith(taggerWeights(), reading));
