import { read } from '@precept/engine';
import { HeadReader } from '../../../signals/src/heads/model.ts';
import { HEADS } from '../../../signals/src/heads/names.ts';
import type { Row } from './rows.ts';

let reader: HeadReader | undefined;

/** Log-odds of every head as the check would have them. */
export function shippedLogits(row: Pick<Row, 'post' | 'signals'>): Float64Array {
  reader ??= new HeadReader();
  reader.read(read(row.post.text), row.post, row.signals);
  const r = reader;
  return Float64Array.from(HEADS, (_, h) => r.logit(h));
}
