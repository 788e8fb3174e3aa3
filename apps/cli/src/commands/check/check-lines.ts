import { isUtf8 } from 'node:buffer';
import type { ParsedPost, PostDefaults } from '@precept/api';
import type { Policy, Post } from '@precept/model';
import { whereIsJsonWrong } from '../../input/json-fault.ts';
import { type Batch, LONGEST_LINE } from '../../input/lines.ts';
import type { Source } from '../../input/source.ts';
import { type Answer, checkPosts } from './check-post.ts';
import type { Checked } from './checked.ts';

/** How lines are to be read and checked. */
export interface Reader {
  readonly parsePost: (input: unknown, defaults: PostDefaults) => ParsedPost;
  readonly defaults: PostDefaults;
  readonly policy: Policy;
}

/** Lines checked together. */
const TOGETHER = 64;

/** Checks the lines of a batch: one answer for each, in order, whatever the line holds. */
export function* checkLines(batch: Batch, source: Source, reader: Reader): Generator<Checked> {
  const bytes = Buffer.from(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.byteLength);
  const tooLong = new Map(batch.tooLong);
  let lines: (Fault | Readable)[] = [];
  for (let i = 0, start = 0; i < batch.ends.length; i++) {
    const end = batch.ends[i] as number;
    lines.push(readLine(bytes.subarray(start, end), tooLong.get(i), batch.firstLine + i, source, reader));
    start = end;
    if (lines.length < TOGETHER && i + 1 < batch.ends.length) continue;
    yield* checkTogether(lines, source, reader.policy);
    lines = [];
  }
}

/** The posts of a batch, not yet checked, with faults in their place. */
export function* readPosts(batch: Batch, source: Source, reader: Reader): Generator<Fault | Readable> {
  const bytes = Buffer.from(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.byteLength);
  const tooLong = new Map(batch.tooLong);
  for (let i = 0, start = 0; i < batch.ends.length; i++) {
    const end = batch.ends[i] as number;
    yield readLine(bytes.subarray(start, end), tooLong.get(i), batch.firstLine + i, source, reader);
    start = end;
  }
}

type Fault = Checked & { readonly kind: 'fault' };

/** A line that holds a post. */
interface Readable {
  readonly kind: 'post';
  readonly line: number;
  readonly post: Post;
}

function fault(source: Source, line: number, code: Fault['code'], message: string): Fault {
  return { kind: 'fault', source, line, code, message: `${source.isStdin ? '' : `${source.name}, `}line ${line}: ${message}` };
}

function* checkTogether(lines: readonly (Fault | Readable)[], source: Source, policy: Policy): Generator<Checked> {
  const posts = lines.flatMap((l) => (l.kind === 'post' ? [l.post] : []));
  const answers = checkPosts(posts, policy).values();
  for (const l of lines) {
    if (l.kind === 'fault') {
      yield l;
      continue;
    }
    const answer = answers.next().value as Answer;
    yield answer.kind === 'error'
      ? fault(source, l.line, answer.code, answer.message)
      : { kind: 'result', source, line: l.line, post: l.post, text: l.post.text, output: answer.output };
  }
}

function readLine(bytes: Buffer, dropped: number | undefined, line: number, source: Source, { parsePost, defaults }: Reader): Fault | Readable {
  const wrong = (code: Fault['code'], message: string): Fault => fault(source, line, code, message);
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
  return { kind: 'post', line, post: parsed.post };
}
