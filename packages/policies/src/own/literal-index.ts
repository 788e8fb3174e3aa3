/**
 * Finds which of many short texts stand in a longer one, in one pass (Aho and Corasick). Characters beyond 127 match nothing.
 */
export class LiteralIndex {
  private readonly next: Int32Array;
  /** Numbers of the texts that end in each state, those of its suffixes included. */
  private readonly ends: (readonly number[] | undefined)[];

  constructor(literals: readonly string[]) {
    const size = literals.reduce((n, l) => n + l.length, 1);
    const next = new Int32Array(size * 128);
    const ends: (number[] | undefined)[] = new Array(size).fill(undefined);
    let states = 1;
    literals.forEach((literal, n) => {
      let state = 0;
      for (let i = 0; i < literal.length; i++) {
        const at = state * 128 + (literal.charCodeAt(i) & 127);
        if (next[at] === 0) next[at] = states++;
        state = next[at] as number;
      }
      (ends[state] ??= []).push(n);
    });
    const back = new Int32Array(size);
    const queue: number[] = [];
    for (let c = 0; c < 128; c++) if (next[c] !== 0) queue.push(next[c] as number);
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head] as number;
      const behind = back[state] as number;
      const more = ends[behind];
      if (more) ends[state] = [...(ends[state] ?? []), ...more];
      for (let c = 0; c < 128; c++) {
        const to = next[state * 128 + c] as number;
        if (to === 0) next[state * 128 + c] = next[behind * 128 + c] as number;
        else {
          back[to] = next[behind * 128 + c] as number;
          queue.push(to);
        }
      }
    }
    this.next = next;
    this.ends = ends;
  }

  /** Calls back for each place where one ends: the same one as often as it stands there. */
  scan(text: string, onFound: (n: number) => void): void {
    const { next, ends } = this;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      state = c > 127 ? 0 : (next[state * 128 + c] as number);
      const found = ends[state];
      if (found !== undefined) for (const n of found) onFound(n);
    }
  }
}
