import { type Fault, loadParsePost } from '@precept/api';
import type { Host } from '../../../command.ts';
import type { Source } from '../../../input/source.ts';
import { write } from '../../../terminal/write.ts';
import type { Settings } from '../settings.ts';
import { addTally, type Tally } from '../tally.ts';
import { type Done, Pool } from './pool.ts';
import { processBatch } from './process-batch.ts';
import { batchesOf, isFault } from './stream.ts';

/** Batches a thread may have before it: enough to keep it busy, few enough to keep memory flat. */
const AHEAD = 3;

/**
 * Lines in, lines out, in order. The reader waits for the checks and the checks wait for whoever reads the output,
 * so memory does not grow with the number of lines.
 */
export async function runLines(
  sources: readonly Source[],
  settings: Settings,
  host: Host,
  tally: Tally,
  onFault: (source: Source, fault: Fault) => Promise<void>,
): Promise<void> {
  const { defaults, policy, workers } = settings;
  const pool = workers > 1 ? new Pool(workers, new URL('worker.cjs', host.home), { defaults, policy }) : undefined;
  const reader = { parsePost: await loadParsePost(), defaults, policy };
  /** Answers being worked out or written, oldest first; each is written as soon as it and all before it are there. */
  const pending: Promise<void>[] = [];
  let last = Promise.resolve();
  const answer = (job: Promise<Done>): void => {
    last = last.then(async () => {
      const done = await job;
      addTally(tally, done.tally);
      await write(host.stdout, done.bytes);
    });
    pending.push(last);
  };
  try {
    for (const source of sources) {
      for await (const batch of batchesOf(source, host.stdin)) {
        if (isFault(batch)) {
          await last;
          await onFault(source, batch);
        } else if (pool) {
          answer(pool.run(batch, source));
          if (pending.length >= workers * AHEAD) await pending.shift();
        } else {
          const done = processBatch(batch, source, reader);
          addTally(tally, done.tally);
          await write(host.stdout, done.out);
        }
      }
    }
    await last;
  } finally {
    await pool?.close();
  }
}
