import type { Span } from '@precept/model';

/** A text built from pieces of another, and the way back from its offsets. */
export class OffsetMap {
  private parts: string[] = [];
  private total = 0;
  /** Pieces in order: where each starts in the new text, where in the old one, and whether it was copied. */
  private readonly starts: number[] = [];
  private readonly origins: number[] = [];
  private readonly copied: boolean[] = [];

  get length(): number {
    return this.total;
  }

  get text(): string {
    if (this.parts.length > 1) this.parts = [this.parts.join('')];
    return this.parts[0] ?? '';
  }

  /** Adds `source[from, to)` as it stands. */
  copy(source: string, from: number, to: number): void {
    if (to <= from) return;
    const last = this.starts.length - 1;
    const continues = last >= 0 && this.copied[last] && (this.origins[last] as number) + this.total - (this.starts[last] as number) === from;
    if (!continues) this.mark(from, true);
    this.parts.push(source.slice(from, to));
    this.total += to - from;
  }

  /** Adds words that are not in the source, standing for what is at `origin`. */
  put(text: string, origin: number): void {
    this.mark(origin, false);
    this.parts.push(text);
    this.total += text.length;
  }

  /** A span of the new text as the smallest span of the old one that holds the same words. */
  toSource(span: Span): Span {
    const start = this.origin(span.start);
    return { start, end: span.end > span.start ? Math.max(start, this.origin(span.end - 1) + 1) : start };
  }

  /** True where every character of the span was copied and nothing lies between: an edit may replace it. */
  isWhole(span: Span): boolean {
    const { start, end } = this.toSource(span);
    return end - start === span.end - span.start;
  }

  private mark(origin: number, isCopied: boolean): void {
    this.starts.push(this.total);
    this.origins.push(origin);
    this.copied.push(isCopied);
  }

  private origin(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    if (low < 0 || this.starts.length === 0) return 0;
    return (this.origins[low] as number) + (this.copied[low] ? offset - (this.starts[low] as number) : 0);
  }
}
