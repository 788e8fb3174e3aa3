import { Worker } from 'node:worker_threads';
import { type PostDefaults, toErrorOutput } from '@precept/api';
import type { Policy } from '@precept/model';
import type { Batch } from '../../../input/lines.ts';
import type { Source } from '../../../input/source.ts';
import { newTally, type Tally } from '../tally.ts';

export interface WorkerSettings {
  readonly defaults: PostDefaults;
  readonly policy: Policy;
}
export interface Job {
  readonly batch: Batch;
  readonly source: Source;
}
export interface Done {
  readonly bytes: Uint8Array;
  readonly tally: Tally;
}

interface Waiting extends Job {
  readonly lines: number;
  readonly resolve: (done: Done) => void;
}

/** A fixed number of threads. A thread that dies answers each of its lines with a fault and is replaced. */
export class Pool {
  private readonly settings: WorkerSettings;
  private readonly url: URL;
  private readonly idle: Worker[] = [];
  private readonly queue: Waiting[] = [];
  private readonly running = new Map<Worker, Waiting>();
  private isClosed = false;

  constructor(size: number, url: URL, settings: WorkerSettings) {
    this.settings = settings;
    this.url = url;
    for (let i = 0; i < size; i++) this.idle.push(this.start());
  }

  run(batch: Batch, source: Source): Promise<Done> {
    return new Promise((resolve) => {
      this.queue.push({ batch, source, lines: batch.ends.length, resolve });
      this.next();
    });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all([...this.idle, ...this.running.keys()].map((w) => w.terminate()));
  }

  private start(): Worker {
    const worker = new Worker(this.url, { workerData: this.settings });
    worker.on('message', (done: Done) => {
      const job = this.running.get(worker);
      this.running.delete(worker);
      this.idle.push(worker);
      job?.resolve(done);
      this.next();
    });
    worker.on('error', () => this.replace(worker));
    return worker;
  }

  private replace(worker: Worker): void {
    const job = this.running.get(worker);
    this.running.delete(worker);
    const at = this.idle.indexOf(worker);
    if (at >= 0) this.idle.splice(at, 1);
    job?.resolve(failed(job));
    if (this.isClosed) return;
    // A thread that dies with nothing to do cannot start at all: starting it again would never end.
    if (job) this.idle.push(this.start());
    else if (this.idle.length + this.running.size === 0) for (const waiting of this.queue.splice(0)) waiting.resolve(failed(waiting));
    this.next();
  }

  private next(): void {
    const job = this.queue[0];
    const worker = job && this.idle.pop();
    if (!worker) return;
    this.queue.shift();
    this.running.set(worker, job);
    worker.postMessage({ batch: job.batch, source: job.source }, [job.batch.bytes.buffer, job.batch.ends.buffer]);
  }
}

function failed({ batch, lines }: Waiting): Done {
  let out = '';
  for (let i = 0; i < lines; i++) {
    const message = `line ${batch.firstLine + i}: The check itself failed (the thread ended). This is a fault in Precept, not in the text.`;
    out += `${JSON.stringify(toErrorOutput('check-failed', message))}\n`;
  }
  return { bytes: new TextEncoder().encode(out), tally: { ...newTally(), texts: lines, faults: lines } };
}
