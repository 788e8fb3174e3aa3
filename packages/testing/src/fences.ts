import { readFileSync } from 'node:fs';
import type { PostInput, Severity, Span } from '@precept/model';

/** An example of a rule's README: a ```post bad``` or ```post ok``` fence. */
export interface Example {
  readonly line: number;
  readonly isBad: boolean;
  readonly post: PostInput;
  /** The words between ~~ ~~, as spans of the post's text. */
  readonly marked: readonly Span[];
  /** `severity=block` on the fence line. */
  readonly severity?: Severity;
}

const FENCE = /^```post (bad|ok)([^\n]*)\n([\s\S]*?)\n```/gm;
const ATTRIBUTE = /([a-z]+)=("[^"]*"|\S+)/g;
const AUTHOR = new Set(['role', 'jurisdiction', 'account', 'employer', 'city']);

/** Reads the example fences of a README. Throws, naming the line, on an attribute it does not know. */
export function readExamples(path: string): Example[] {
  const readme = readFileSync(path, 'utf8');
  return [...readme.matchAll(FENCE)].map((fence) => {
    const line = readme.slice(0, fence.index).split('\n').length;
    const { text, marked } = unmark(fence[3] as string);
    const post: Record<string, unknown> = { text };
    const author: Record<string, string> = {};
    let severity: Severity | undefined;
    for (const [, name, raw] of (fence[2] as string).matchAll(ATTRIBUTE)) {
      const value = (raw as string).replace(/^"|"$/g, '');
      if (AUTHOR.has(name as string)) author[name as string] = value;
      else if (name === 'severity') severity = value as Severity;
      else if (name === 'thread') post.thread = [{ text: value, direction: 'inbound' }];
      else if (name === 'alt') post.media = [...((post.media as unknown[]) ?? []), { path: 'image.jpg', alt: value }];
      else if (name === 'media') post.media = [...((post.media as unknown[]) ?? []), { path: value }];
      else if (name === 'authorization') post.authorization = { scope: value };
      else if (['kind', 'direction', 'channel', 'audience', 'at'].includes(name as string)) post[name as string] = value;
      else throw new Error(`${path}:${line}: unknown attribute "${name}"`);
    }
    return { line, isBad: fence[1] === 'bad', post: { ...post, text, author } as PostInput, marked, ...(severity ? { severity } : {}) };
  });
}

/** Takes the ~~ marks out of a text and says where they were. */
export function unmark(source: string): { text: string; marked: Span[] } {
  const marked: Span[] = [];
  let text = '';
  source.split('~~').forEach((part, i) => {
    if (i % 2 === 1) marked.push({ start: text.length, end: text.length + part.length });
    text += part;
  });
  return { text, marked };
}
