import type { PostDefaults } from '@precept/api';
import type { Policy } from '@precept/model';
import type { Batch } from '../../../input/lines.ts';
import type { Source } from '../../../input/source.ts';
import { checkLines } from '../check-lines.ts';
import { toObject } from '../formats/json.ts';
import { count, newTally, type Tally } from '../tally.ts';

export interface Processed {
  readonly out: string;
  readonly tally: Tally;
}

/** A batch of lines in, as many lines out. The same in a worker and without one. */
export function processBatch(batch: Batch, source: Source, defaults: PostDefaults, policy: Policy): Processed {
  const tally = newTally();
  let out = '';
  for (const checked of checkLines(batch, source, defaults, policy)) {
    count(tally, checked);
    out += `${JSON.stringify(toObject(checked))}\n`;
  }
  return { out, tally };
}
