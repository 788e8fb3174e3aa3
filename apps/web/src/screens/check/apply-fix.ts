import type { Fix } from '@precept/model';

export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Several edits as one replacement of the passage they span, so that one undo takes them all back. */
export function asOneReplacement(text: string, fix: Fix): Replacement | undefined {
  const first = fix.edits[0];
  const last = fix.edits.at(-1);
  if (!first || !last) return undefined;
  let out = '';
  let at = first.start;
  for (const edit of fix.edits) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { start: first.start, end: last.end, text: out };
}
