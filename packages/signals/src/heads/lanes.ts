/** Numbers of sixteen bits side by side in each of the words that follow the first of a row: twelve lanes of eight bits. */
export const LANES = 12;
const EVEN = 0x00ff00ff;
/** So many numbers of at most 255 fit a lane of sixteen bits. */
const BATCH = 256;

/** Adds up, lane by lane, rows of four numbers: what the first is for is no matter here, the other three hold four lanes each. */
export function addLanes(table: Int32Array, rows: Int32Array, count: number, sums: Int32Array): void {
  for (let from = 0; from < count; from += BATCH) {
    const to = Math.min(count, from + BATCH);
    let even1 = 0;
    let odd1 = 0;
    let even2 = 0;
    let odd2 = 0;
    let even3 = 0;
    let odd3 = 0;
    for (let i = from; i < to; i++) {
      const row = rows[i] as number;
      const one = table[row + 1] as number;
      const two = table[row + 2] as number;
      const three = table[row + 3] as number;
      even1 = (even1 + (one & EVEN)) | 0;
      odd1 = (odd1 + ((one >>> 8) & EVEN)) | 0;
      even2 = (even2 + (two & EVEN)) | 0;
      odd2 = (odd2 + ((two >>> 8) & EVEN)) | 0;
      even3 = (even3 + (three & EVEN)) | 0;
      odd3 = (odd3 + ((three >>> 8) & EVEN)) | 0;
    }
    addFour(sums, 0, even1, odd1);
    addFour(sums, 4, even2, odd2);
    addFour(sums, 8, even3, odd3);
  }
}

function addFour(sums: Int32Array, lane: number, even: number, odd: number): void {
  sums[lane] = (sums[lane] as number) + (even & 0xffff);
  sums[lane + 1] = (sums[lane + 1] as number) + (odd & 0xffff);
  sums[lane + 2] = (sums[lane + 2] as number) + (even >>> 16);
  sums[lane + 3] = (sums[lane + 3] as number) + (odd >>> 16);
}
