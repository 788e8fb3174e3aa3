import { describe, expect, it } from 'vitest';
import { type Batch, LineBatcher, LONGEST_LINE } from './lines.ts';

const linesOf = ({ bytes, ends }: Batch): string[] => {
  let start = 0;
  return [...ends].map((end) => {
    const line = Buffer.from(bytes.subarray(start, end)).toString();
    start = end;
    return line;
  });
};
const split = (chunks: readonly Uint8Array[]): Batch[] => {
  const batcher = new LineBatcher();
  return [...chunks.flatMap((c) => [...batcher.push(c)]), ...batcher.end()];
};

describe('LineBatcher', () => {
  it('gives the same lines however the bytes arrive', () => {
    const text = '\ufeff{"a":1}\r\n\nzwölf 👩‍⚕️\n  \r\nlast';
    const expected = ['{"a":1}', '', 'zwölf 👩‍⚕️', '  ', 'last'];
    for (const size of [3, 7, 1000]) {
      const bytes = Buffer.from(text);
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
      const batches = split(chunks);
      expect(batches.flatMap(linesOf)).toEqual(expected);
      let next = 1;
      for (const b of batches) {
        expect(b.firstLine).toBe(next);
        next += b.ends.length;
      }
    }
  });

  it('does not count a last line break as a line', () => {
    expect(split([Buffer.from('a\nb\n')]).flatMap(linesOf)).toEqual(['a', 'b']);
    expect(split([Buffer.from('')])).toEqual([]);
    expect(split([Buffer.from('\n')]).flatMap(linesOf)).toEqual(['']);
  });

  it('hands out at most 200 lines at once, and the lines of a chunk at once', () => {
    const batches = split([Buffer.from('x\n'.repeat(450))]);
    expect(batches.map((b) => b.ends.length)).toEqual([200, 200, 50]);
    const batcher = new LineBatcher();
    expect([...batcher.push(Buffer.from('a\nb'))].flatMap(linesOf)).toEqual(['a']);
    expect([...batcher.push(Buffer.from('\n'))].flatMap(linesOf)).toEqual(['b']);
  });

  it('passes over a line that is too long, and keeps its place', () => {
    const part = Buffer.alloc(1024 * 1024, 120);
    const chunks = [Buffer.from('a\n'), ...Array.from({ length: 18 }, () => part), Buffer.from('\nb\n')];
    const batches = split(chunks);
    expect(batches.flatMap(linesOf)).toEqual(['a', '', 'b']);
    expect(batches.flatMap((b) => b.tooLong.map(([i, size]) => [b.firstLine + i, size]))).toEqual([[2, 18 * 1024 * 1024]]);
    expect(LONGEST_LINE).toBeLessThan(18 * 1024 * 1024);
  });
});
