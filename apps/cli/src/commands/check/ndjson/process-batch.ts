import type { Batch } from '../../../input/lines.ts';
import type { Source } from '../../../input/source.ts';
import { checkLines, type Reader } from '../check-lines.ts';
import { toObject } from '../formats/json.ts';
import { count, newTally, type Tally } from '../tally.ts';

export interface Processed {
  readonly out: string;
  readonly tally: Tally;
}

/** A batch of lines in, as many lines out. The same in a worker and without one. */
export function processBatch(batch: Batch, source: Source, reader: Reader): Processed {
  const tally = newTally();
  let out = '';
  for (const checked of checkLines(batch, source, reader)) {
    count(tally, checked);
    out += `${JSON.stringify(toObject(checked))}\n`;
  }
  return { out, tally };
}
