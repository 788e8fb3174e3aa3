import { parentPort, workerData } from 'node:worker_threads';
import { loadPhrases } from '../../../phrases-file.ts';
import type { Job, WorkerSettings } from './pool.ts';
import { processBatch } from './process-batch.ts';

/** A thread that checks batches: bytes in, bytes out, both handed over without copying. */
loadPhrases(new URL('.', import.meta.url));
const { defaults, policy } = workerData as WorkerSettings;
parentPort?.on('message', ({ batch, source }: Job) => {
  const { out, tally } = processBatch(batch, source, defaults, policy);
  const bytes = new TextEncoder().encode(out);
  parentPort?.postMessage({ bytes, tally }, [bytes.buffer]);
});
