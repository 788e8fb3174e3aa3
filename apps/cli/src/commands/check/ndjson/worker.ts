import { parentPort, workerData } from 'node:worker_threads';
import { loadParsePost } from '@precept/api';
import { loadPrepare } from '@precept/policies';
import type { Job, WorkerSettings } from './pool.ts';
import { processBatch } from './process-batch.ts';

/** Checks batches for another thread: bytes in, bytes out, both handed over without copying. */
export async function startWorker(): Promise<void> {
  const { defaults, policy } = workerData as WorkerSettings;
  const ready = policy.ownRules === undefined ? policy : (await loadPrepare())(policy);
  const reader = { defaults, policy: ready, parsePost: await loadParsePost() };
  parentPort?.on('message', ({ batch, source }: Job) => {
    const { out, tally } = processBatch(batch, source, reader);
    const bytes = new TextEncoder().encode(out);
    parentPort?.postMessage({ bytes, tally }, [bytes.buffer]);
  });
}
