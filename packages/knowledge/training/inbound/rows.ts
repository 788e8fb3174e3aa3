import { join } from 'node:path';
import { read } from '@precept/engine';
import { toPost } from '@precept/model';
import { eachInboundFact } from '../../../signals/src/inbound/facts.ts';
import { KEY_SHIFT } from '../../src/heads/gram-table.ts';
import { noLabels } from '../heads/labels.ts';
import { inbound, isForMeasuring, type PublicLine } from '../heads/public-sets.ts';
import { inOtherStyles, lookAt, type Row, readJsonLines, readWriter } from '../heads/rows.ts';

/** A row with, per head, 1 for yes, −1 for no, 0 where it was not asked. */
export interface InboundRow extends Row {
  readonly truths: readonly (1 | -1 | 0)[];
}

interface Line {
  readonly id: string;
  readonly expect: { readonly verdict: string; readonly families: readonly string[]; readonly adverseEvent?: boolean };
}

const corpus = new URL('../../../../corpus/', import.meta.url);
const yes = (is: boolean): 1 | -1 => (is ? 1 : -1);

/** Everything of one writer that came in. */
export function readInbound(writer: string): InboundRow[] {
  const expected = new Map(readJsonLines<Line>(new URL(`${writer}.jsonl`, corpus)).map(({ id, expect }) => [id, expect]));
  return readWriter(writer)
    .filter((r) => r.direction === 1)
    .map((r) => {
      const e = expected.get(r.id);
      return { ...withFacts(r), truths: [yes(e?.adverseEvent === true), yes(e?.verdict === 'block' && e.families.includes('safety'))] };
    });
}

/** Sentences of patients' reviews of medicines; they say nothing of danger. */
export function readReviews(folder: string | undefined): { learn: InboundRow[]; measure: InboundRow[] } {
  const learn: InboundRow[] = [];
  const measure: InboundRow[] = [];
  if (folder === undefined) return { learn, measure };
  for (const line of readJsonLines<PublicLine>(join(folder, 'B2_psytar-train-dev.jsonl'))) {
    const post = toPost({ text: line.text, ...inbound });
    const row: Row = { id: `review ${line.id}`, writer: 'reviews', post, direction: 1, ...lookAt(post), labels: noLabels() };
    const told = yes(line.labels?.ADR === true || line.labels?.WD === true);
    (isForMeasuring(line) ? measure : learn).push({ ...withFacts(row), truths: [told, 0] });
  }
  return { learn, measure };
}

/** The row once more in another style: style speaks for nothing. */
export const inAnotherStyle = (row: InboundRow): InboundRow[] =>
  inOtherStyles(row, 1, 1).map((r) => ({ ...withFacts({ ...r, keys: lookAt(r.post).keys }), truths: row.truths }));

function withFacts<R extends Row>(row: R): R {
  const keys = new Set(row.keys);
  eachInboundFact(read(row.post.text), row.signals, (fact) => keys.add(fact >>> KEY_SHIFT));
  return { ...row, keys: Int32Array.from(keys) };
}
