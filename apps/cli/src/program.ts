/** What the starters of the built program call. */
import type { Host } from './command.ts';
import { main } from './main.ts';
import { loadPacked, writePacked } from './packed-files.ts';
import { stopWhenReaderLeaves } from './terminal/write.ts';

/** See rehearse.ts. */
export async function rehearse(home: URL): Promise<void> {
  await (await import('./rehearse.ts')).rehearse(home);
}
export { writePacked };

declare const PRECEPT_VERSION: string;

/** Runs the command line of this process. */
export async function start(home: URL): Promise<void> {
  stopWhenReaderLeaves(process.stdout, process.stderr);
  const { stdin, stdout, stderr, env } = process;
  try {
    process.exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, env, home, version: PRECEPT_VERSION } satisfies Host);
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    stderr.write(`precept: something failed that should not. This is a fault in Precept.\n${what}\n`);
    process.exitCode = 1;
  }
}

/** Checks batches for the thread that started this one. */
export async function startWorker(home: URL): Promise<void> {
  loadPacked(home);
  const worker = await import('./commands/check/ndjson/worker.ts');
  await worker.startWorker();
}
