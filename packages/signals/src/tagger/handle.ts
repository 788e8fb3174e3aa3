import type { Reading } from '@precept/engine';
import { hashText } from '@precept/model';

/** Features that say nothing of a handle; what is inside the handle takes their places. */
const FREE = [10, 11, 13, 14, 15, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27] as const;
const PIECE = 0x5049_4543;

/** What stands in a handle: its ends, how it is written, and its four-letter pieces. "@nottspolice" → "poli", "olic", "lice" … */
export function writeHandle(reading: Reading, i: number, out: Int32Array, at: number, salts: Int32Array): void {
  const { start, end } = reading.tokens;
  const { lower, text } = reading;
  const from = (start[i] as number) + 1;
  const to = end[i] as number;
  const put = (slot: number, value: number): void => {
    out[at + (FREE[slot] as number)] = value ^ (0x48 << 24);
  };
  let capitals = 0;
  let digits = 0;
  let bars = 0;
  for (let j = from; j < to; j++) {
    const c = text.charCodeAt(j);
    if (c >= 65 && c <= 90) capitals++;
    else if (c >= 48 && c <= 57) digits++;
    else if (c === 95) bars++;
  }
  const pattern = (Math.min(4, capitals) << 6) | (Math.min(3, digits) << 4) | (Math.min(2, bars) << 2) | (text.charCodeAt(to - 1) === 95 ? 1 : 0);
  put(0, (Math.min(15, to - from) << 10) | pattern);
  put(1, hashText(lower, from, Math.min(to, from + 4)));
  put(2, hashText(lower, from, Math.min(to, from + 5)));
  put(3, hashText(lower, Math.max(from, to - 5), to));
  put(4, hashText(lower, Math.max(from, to - 6), to));
  const pieces = to - from - 3;
  // Of a long handle every piece that there is room for, counted from its end.
  for (let n = 0; n < FREE.length - 5; n++) {
    const j = to - 4 - n;
    const slot = FREE[n + 5] as number;
    out[at + slot] = (n < pieces ? hashText(lower, j, j + 4) : 0) ^ PIECE ^ (salts[slot] as number);
  }
}
