import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes and waits while the reader is behind, so that nothing piles up in memory. */
export async function write(stream: Writable, chunk: string | Uint8Array): Promise<void> {
  if (chunk.length === 0) return;
  if (!stream.write(chunk)) await once(stream, 'drain');
}

/** Ends the program quietly when whoever reads our output has gone (`precept … | head`). */
export function stopWhenReaderLeaves(...streams: readonly Writable[]): void {
  for (const stream of streams)
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') process.exit(0);
      process.stderr.write(`precept: cannot write the answer: ${error.message}\n`);
      process.exit(1);
    });
}
