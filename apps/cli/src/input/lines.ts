/** Complete lines of a stream, end to end in one buffer, so that a batch can be handed to a worker without copying. */
export interface Batch {
  /** Number of the first line, from 1. */
  readonly firstLine: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each line ends in `bytes`; each starts where the one before ended. Line breaks are left out. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Lines that were dropped for their length: index in the batch, and size in bytes. */
  readonly tooLong: readonly (readonly [index: number, size: number])[];
}

/** A line longer than this is not held in memory. */
export const LONGEST_LINE = 16 * 1024 * 1024;
const MOST_LINES = 200;
const MOST_BYTES = 256 * 1024;

/** Splits chunks into batches of lines. A line is answered as soon as its chunk has arrived: nothing waits for a batch to fill. */
export class LineBatcher {
  private bytes = new Uint8Array(64 * 1024);
  private used = 0;
  private lineStart = 0;
  private ends: number[] = [];
  private tooLong: [number, number][] = [];
  private skipped = 0;
  private firstLine = 1;
  private isFirstByte = true;

  *push(chunk: Uint8Array): Generator<Batch> {
    let from = this.isFirstByte && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0;
    if (chunk.length > 0) this.isFirstByte = false;
    while (from < chunk.length) {
      const found = chunk.indexOf(10, from);
      const to = found < 0 ? chunk.length : found;
      this.append(chunk.subarray(from, to));
      if (found < 0) break;
      this.endLine();
      if (this.ends.length >= MOST_LINES || this.used >= MOST_BYTES) yield this.take();
      from = found + 1;
    }
    if (this.ends.length > 0) yield this.take();
  }

  /** What is left after the last line break. */
  *end(): Generator<Batch> {
    if (this.used > this.lineStart || this.skipped > 0) this.endLine();
    if (this.ends.length > 0) yield this.take();
  }

  private append(part: Uint8Array): void {
    if (this.skipped > 0) {
      this.skipped += part.length;
      return;
    }
    if (this.used - this.lineStart + part.length > LONGEST_LINE) {
      this.skipped = this.used - this.lineStart + part.length;
      this.used = this.lineStart;
      return;
    }
    if (this.used + part.length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.used + part.length));
      larger.set(this.bytes.subarray(0, this.used));
      this.bytes = larger;
    }
    this.bytes.set(part, this.used);
    this.used += part.length;
  }

  private endLine(): void {
    if (this.skipped > 0) this.tooLong.push([this.ends.length, this.skipped]);
    this.skipped = 0;
    if (this.used > this.lineStart && this.bytes[this.used - 1] === 13) this.used--;
    this.ends.push(this.used);
    this.lineStart = this.used;
  }

  /** Hands out the complete lines and keeps the beginning of the next one. */
  private take(): Batch {
    const { firstLine, tooLong } = this;
    const ends = Uint32Array.from(this.ends);
    const bytes = this.bytes.slice(0, this.lineStart);
    const rest = this.bytes.subarray(this.lineStart, this.used);
    if (this.bytes.length > 1024 * 1024 && rest.length < 64 * 1024) {
      const smaller = new Uint8Array(64 * 1024);
      smaller.set(rest);
      this.bytes = smaller;
    } else this.bytes.copyWithin(0, this.lineStart, this.used);
    this.firstLine += ends.length;
    this.used = rest.length;
    this.lineStart = 0;
    this.ends = [];
    this.tooLong = [];
    return { firstLine, bytes, ends, tooLong };
  }
}
