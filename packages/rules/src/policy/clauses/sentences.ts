import type { Span } from '@precept/model';

const STOP = /[.!?]["')\]]*\s+(?=["'(]?[A-Z\d])/g;
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|no|nos|sec|art|st|dr|mr|mrs|ms|inc|co|corp|ltd|dept|u\.s|u\.s\.c|cf|approx|para|[a-z]))\.$/i;

/** The sentences of one block. "e.g.", "St." and "No." end none. */
export function sentencesOf(text: string, block: Span): Span[] {
  const said = text.slice(block.start, block.end);
  const out: Span[] = [];
  let from = 0;
  for (const stop of said.matchAll(STOP)) {
    const end = stop.index + stop[0].trimEnd().length;
    if (ABBREVIATION.test(said.slice(Math.max(0, stop.index - 8), stop.index + 1))) continue;
    out.push({ start: block.start + from, end: block.start + end });
    from = stop.index + stop[0].length;
  }
  if (from < said.length) out.push({ start: block.start + from, end: block.end });
  return out;
}

/** The sentence with everything in quotation marks blanked out, unless it is a term being defined or all there is. Same length. */
export function withoutQuotes(lower: string): string {
  if (!/["“”]/.test(lower)) return lower;
  const bare = lower.replace(/["“”][^"“”]{12,600}["“”](?!,? (?:means?|includes?|refers?|is|are|shall mean|covers?)\b)/g, (q) => ' '.repeat(q.length));
  return /[a-z]{3}/.test(bare) ? bare : lower.replace(/["“”]/g, ' ');
}
