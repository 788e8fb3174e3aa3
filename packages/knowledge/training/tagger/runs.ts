import { Kind } from '@precept/engine';
import { FEATURES, writeFeatures } from '../../../signals/src/tagger/features.ts';
import { endOfRun } from '../../../signals/src/tagger/tag-names.ts';
import type { Example } from './data/examples.ts';
import { goldTags } from './data/gold.ts';

/** One stretch of candidate tokens. `allowed` has a bit for every tag each token may truly have: more than one where the data do not say. */
export interface Run {
  readonly features: Int32Array;
  readonly allowed: Uint8Array;
}

const ANY = 0b1111111;
const OUTSIDE_OR_ORGANISATION = 0b1100001;

/** Stretches of candidate tokens of an example, with features and true tags. Places without a feature hold 0. */
export function runsOf(example: Example): Run[] {
  const { look, tags } = goldTags(example);
  const { kind } = example.reading.tokens;
  const out: Run[] = [];
  for (let from = 0; from < look.count; from++) {
    if (look.active[from] === 0) continue;
    const to = endOfRun(look, from);
    const features = new Int32Array((to - from) * FEATURES);
    const allowed = new Uint8Array(to - from);
    for (let i = from; i < to; i++) {
      writeFeatures(example.reading, look, i, features, (i - from) * FEATURES);
      const tag = tags[i] as number;
      if (tag !== 0) allowed[i - from] = 1 << tag;
      else if (kind[i] === Kind.handle && !example.marks.handles) allowed[i - from] = ANY;
      else allowed[i - from] = example.marks.organisations ? 1 : OUTSIDE_OR_ORGANISATION;
    }
    out.push({ features, allowed });
    from = to;
  }
  return out;
}
