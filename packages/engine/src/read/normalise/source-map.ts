/**
 * A text made comparable (NFKC, straight quotes, no invisible characters, entities decoded, evasions undone), with the way back.
 * `moves` lists, in order and four numbers each, the pieces of `text` that stand for a piece of `source` of another length:
 * begin and end in `text`, begin and end in `source`. All other characters stand for one character each. Null: nothing moved.
 */
export interface Normalised {
  readonly source: string;
  readonly text: string;
  readonly moves: readonly number[] | null;
}

/** Numbers for one move. */
const STRIDE = 4;

/** Builds a normalised text from left to right. */
export class Writer {
  text = '';
  private readonly moves: number[] = [];
  /** Where in the source the next character stands, unless it is said otherwise. */
  private at = 0;

  /** One piece that stands for `begin … end` of the source as a whole. */
  put(piece: string, begin: number, end: number): void {
    const from = this.text.length;
    this.text += piece;
    const isOne = piece.length === 1 || (piece.length === 2 && (piece.codePointAt(0) as number) > 0xffff);
    if (!isOne || piece.length !== end - begin || begin !== this.at) this.moves.push(from, this.text.length, begin, end);
    this.at = end;
  }

  /** A run that stays as it is. */
  copy(source: string, begin: number, end: number): void {
    this.text += source.slice(begin, end);
    this.at = end;
  }

  done(source: string): Normalised {
    return { source, text: this.text, moves: this.moves.length > 0 ? this.moves : null };
  }
}

/** Index in `moves` of the last move that begins at or before character `at`; -1 if none does. */
function lastMove(moves: readonly number[], at: number): number {
  let low = 0;
  let high = moves.length / STRIDE;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moves[middle * STRIDE] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return (low - 1) * STRIDE;
}

/** Where in the source the piece begins that character `at` of the text stands for. */
export function sourceBegin({ source, text, moves }: Normalised, at: number): number {
  if (moves === null) return at;
  if (at >= text.length) return source.length;
  const m = lastMove(moves, at);
  if (m < 0) return at;
  const stop = moves[m + 1] as number;
  return at < stop ? (moves[m + 2] as number) : at - stop + (moves[m + 3] as number);
}

/** Where in the source the piece ends that character `at` of the text stands for. */
export function sourceEnd({ moves }: Normalised, at: number): number {
  if (moves === null) return at + 1;
  const m = lastMove(moves, at);
  if (m < 0) return at + 1;
  const stop = moves[m + 1] as number;
  return at < stop ? (moves[m + 3] as number) : at + 1 - stop + (moves[m + 3] as number);
}

/** Maps a span of the normalised text back into the author's own text. */
export function toSource(n: Normalised, start: number, end: number): { start: number; end: number } {
  if (n.moves === null) return { start, end };
  const s = sourceBegin(n, start);
  const e = end > start ? sourceEnd(n, Math.min(end, n.text.length) - 1) : s;
  return { start: s, end: Math.max(s, e) };
}
