import { readSplit } from '../accuracy/posts.ts';

/** Posts of exactly `length` characters, cut from the corpus's own posts joined end to end: real words, no repetition. */
export function postsOfLength(root: string, length: number, count: number): string[] {
  const all = [...readSplit(root, 'train'), ...readSplit(root, 'tune')].map((p) => p.text).join('\n');
  const out: string[] = [];
  for (let at = 0; out.length < count; at += length) {
    const from = at % Math.max(1, all.length - length);
    let text = all.slice(from, from + length);
    while (text.length < length) text += `\n${all.slice(0, length - text.length - 1)}`;
    out.push(text);
  }
  return out;
}
