import { isUtf8 } from 'node:buffer';
import type { ParsedPost, PostDefaults } from '@precept/api';
import type { Policy } from '@precept/model';
import { whereIsJsonWrong } from '../../input/json-fault.ts';
import { type Batch, LONGEST_LINE } from '../../input/lines.ts';
import type { Source } from '../../input/source.ts';
import { checkPost } from './check-post.ts';
import type { Checked } from './checked.ts';

/** How lines are to be read and checked. */
export interface Reader {
  readonly parsePost: (input: unknown, defaults: PostDefaults) => ParsedPost;
  readonly defaults: PostDefaults;
  readonly policy: Policy;
}

/** Checks the lines of a batch: one answer for each, in order, whatever the line holds. */
export function* checkLines(batch: Batch, source: Source, reader: Reader): Generator<Checked> {
  const bytes = Buffer.from(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.byteLength);
  const tooLong = new Map(batch.tooLong);
  for (let i = 0, start = 0; i < batch.ends.length; i++) {
    const end = batch.ends[i] as number;
    yield checkLine(bytes.subarray(start, end), tooLong.get(i), batch.firstLine + i, source, reader);
    start = end;
  }
}

function checkLine(bytes: Buffer, dropped: number | undefined, line: number, source: Source, { parsePost, defaults, policy }: Reader): Checked {
  const wrong = (code: (Checked & { kind: 'fault' })['code'], message: string): Checked => ({
    kind: 'fault',
    source,
    line,
    code,
    message: `${source.isStdin ? '' : `${source.name}, `}line ${line}: ${message}`,
  });
  if (dropped !== undefined)
    return wrong('line-too-long', `The line has ${dropped.toLocaleString('en-GB')} bytes; the limit is ${LONGEST_LINE.toLocaleString('en-GB')}.`);
  if (!isUtf8(bytes)) return wrong('invalid-utf8', 'The line is not UTF-8 text.');
  const json = bytes.toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    if (json.trim() === '') return wrong('empty-line', 'The line is empty.');
    return wrong('invalid-json', `The line is not valid JSON${whereIsJsonWrong(error, json)}.`);
  }
  const parsed = parsePost(value, defaults);
  if (parsed.kind === 'error') return wrong(parsed.code, parsed.message);
  const answer = checkPost(parsed.post, policy);
  if (answer.kind === 'error') return wrong(answer.code, answer.message);
  return { kind: 'result', source, line, post: parsed.post, text: parsed.post.text, output: answer.output };
}
