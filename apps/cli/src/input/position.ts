import type { Span } from '@precept/model';

/** Line and column from 1; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds lines of a text by offset. */
export class LineTable {
  /** Where each line starts. */
  readonly starts: readonly number[];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
    if (starts.length > 1 && starts.at(-1) === text.length) starts.pop();
    this.starts = starts;
  }

  /** Index of the line that holds `offset`, from 0. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  at(offset: number): Position {
    const line = this.lineAt(offset);
    return { line: line + 1, column: offset - (this.starts[line] as number) + 1 };
  }

  /** The line's own words, without its line break. */
  spanOf(line: number): Span {
    const start = this.starts[line] as number;
    let end = this.starts[line + 1] ?? this.text.length;
    if (end > start && this.text[end - 1] === '\n') end--;
    if (end > start && this.text[end - 1] === '\r') end--;
    return { start, end };
  }
}
