import type { ResultOutput } from '@precept/api';
import type { Edit } from '@precept/model';
import { overlaps } from '@precept/model';

/** Applies the first fix of each finding, worst finding first; a fix that touches words another has changed is left out. */
export function applyFixes(text: string, output: ResultOutput): { text: string; applied: number } {
  const taken: Edit[] = [];
  let applied = 0;
  for (const { fixes } of output.findings) {
    const [fix] = fixes;
    if (!fix || fix.edits.length === 0 || fix.edits.some((e) => taken.some((t) => overlaps(e, t) || (e.start === t.start && e.end === t.end))))
      continue;
    taken.push(...fix.edits);
    applied++;
  }
  taken.sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const edit of taken) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { text: out + text.slice(at), applied };
}
