import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { type Fault, fault, LIMITS } from '@precept/api';
import { open, readFault, type Source } from './source.ts';

export interface TextInput {
  readonly kind: 'text';
  /** Without a byte order mark. */
  readonly text: string;
  readonly hasMark: boolean;
}

/** UTF-8 takes at most three bytes for one UTF-16 code unit: beyond this many bytes a text is too long in any case. */
const MOST_BYTES = LIMITS.textLength * 3 + 3;

/** Reads one whole text. Stops reading as soon as it is longer than a text may be. */
export async function readText(source: Source, stdin: Readable): Promise<TextInput | Fault> {
  const opened = await open(source, stdin);
  if (opened.kind === 'error') return opened;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of opened.stream) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > MOST_BYTES) return tooLong(source);
    }
  } catch (error) {
    return readFault(source, error);
  }
  return decode(source, Buffer.concat(chunks));
}

function decode(source: Source, bytes: Buffer): TextInput | Fault {
  if (!isUtf8(bytes)) return fault('invalid-utf8', `${source.name} is not UTF-8 text${guess(bytes)}. Save it as UTF-8 and try again.`);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = bytes.toString('utf8', hasMark ? 3 : 0);
  if (text.length > LIMITS.textLength) return tooLong(source);
  if (!/\S/.test(text)) return fault('empty-text', `${source.name} is empty: there is nothing to check.`, 'text');
  return { kind: 'text', text, hasMark };
}

const tooLong = (source: Source): Fault =>
  fault(
    'text-too-long',
    `${source.name} has more than ${LIMITS.textLength.toLocaleString('en-GB')} characters, which is the limit for one text.`,
    'text',
  );

function guess(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') return ' (it looks like UTF-16)';
  return bytes.includes(0) ? ' (it looks like something other than text)' : '';
}
