import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type Fault, fault } from '@precept/api';

/** Where a text comes from, as the person named it. */
export interface Source {
  /** The path as given; `stdin` for what is piped in. */
  readonly name: string;
  readonly isStdin: boolean;
  readonly form: 'text' | 'markdown' | 'ndjson';
}

export function toSource(name: string, form: Source['form'] | undefined): Source {
  if (name === '-') return { name: 'stdin', isStdin: true, form: form ?? 'text' };
  return { name, isStdin: false, form: form ?? formOf(name) };
}

function formOf(name: string): Source['form'] {
  if (/\.(md|markdown|mdx)$/i.test(name)) return 'markdown';
  return /\.(ndjson|jsonl)$/i.test(name) ? 'ndjson' : 'text';
}

/** Opens a source for reading, or says in words why that cannot be. */
export async function open(source: Source, stdin: Readable): Promise<{ kind: 'stream'; stream: Readable } | Fault> {
  if (source.isStdin) return { kind: 'stream', stream: stdin };
  try {
    const found = await stat(source.name);
    if (found.isDirectory())
      return fault('is-a-directory', `${source.name} is a directory. Name the files in it, for example ${source.name.replace(/\/$/, '')}/*.md.`);
  } catch (error) {
    return readFault(source, error);
  }
  return { kind: 'stream', stream: createReadStream(source.name) };
}

/** A system error in words, naming the file. */
export function readFault(source: Source, error: unknown): Fault {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return fault('file-not-found', `${source.name} does not exist.`);
  if (code === 'EISDIR') return fault('is-a-directory', `${source.name} is a directory. Name the files in it.`);
  const why = REASONS[code] ?? (error instanceof Error ? error.message : String(error));
  return fault('file-unreadable', `${source.name} cannot be read: ${why}.`);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  ELOOP: 'its links go round in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk reports a fault',
};
