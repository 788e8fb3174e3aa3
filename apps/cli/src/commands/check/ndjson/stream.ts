import type { Fault } from '@precept/api';
import type { Host } from '../../../command.ts';
import { type Batch, LineBatcher } from '../../../input/lines.ts';
import { open, readFault, type Source } from '../../../input/source.ts';

/** Batches of lines of a source, read no faster than they are taken; at last a fault if reading failed. */
export async function* batchesOf(source: Source, stdin: Host['stdin']): AsyncGenerator<Batch | Fault> {
  const opened = await open(source, stdin);
  if (opened.kind === 'error') {
    yield opened;
    return;
  }
  const batcher = new LineBatcher();
  try {
    for await (const chunk of opened.stream) yield* batcher.push(chunk as Uint8Array);
  } catch (error) {
    yield* batcher.end();
    yield readFault(source, error);
    return;
  }
  yield* batcher.end();
}

export const isFault = (b: Batch | Fault): b is Fault => 'kind' in b;
