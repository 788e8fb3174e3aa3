import { Readable, Writable } from 'node:stream';
import { main } from '../main.ts';

export interface Said {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process with `input` on standard input. */
export async function runHere(words: readonly string[], input = ''): Promise<Said> {
  const said = { stdout: '', stderr: '' };
  const into = (name: keyof typeof said): Writable =>
    new Writable({
      write(chunk, _encoding, done) {
        said[name] += String(chunk);
        done();
      },
    });
  const host = {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: into('stdout'),
    stderr: into('stderr'),
    env: {},
    version: '0',
    home: new URL('file:///none/'),
  };
  return { status: await main(words, host), ...said };
}
