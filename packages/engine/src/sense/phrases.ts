import { hashText } from '@precept/model';
import type { Lexicon } from './lexicon.ts';
import { PhraseIndex } from './phrase-index.ts';

/** Changes whenever the packed form or the way phrases are read changes. */
const FORM = 0x50484133;
const HEAD = 3;

/** All phrases of all lexicons, found in one scan, and the way from a match back to its lexicon and its meaning. */
export class Phrases {
  readonly index: PhraseIndex;
  /** Number of the lexicon that each phrase belongs to. */
  readonly owner: Uint16Array;
  private readonly lexicons: readonly Lexicon<unknown>[];
  private readonly counts: readonly number[];
  private readonly values: unknown[][] = [];
  private readonly firsts: readonly number[];

  private constructor(lexicons: readonly Lexicon<unknown>[], index: PhraseIndex, counts: readonly number[]) {
    this.lexicons = lexicons;
    this.index = index;
    this.counts = counts;
    let total = 0;
    this.firsts = counts.map((n) => (total += n) - n);
    this.owner = new Uint16Array(total);
    counts.forEach((n, i) => {
      const first = this.firsts[i] as number;
      this.owner.fill(i, first, first + n);
    });
  }

  static build(lexicons: readonly Lexicon<unknown>[]): Phrases {
    const index = new PhraseIndex();
    const values: unknown[][] = [];
    let id = 0;
    for (const l of lexicons) {
      const own: unknown[] = [];
      for (const [phrase, value] of l.entries()) {
        own.push(value);
        if (l.literal) index.addLiteral(phrase, id++);
        else index.add(phrase, id++);
      }
      values.push(own);
    }
    const built = new Phrases(
      lexicons,
      index,
      values.map((v) => v.length),
    );
    built.values.push(...values);
    return built;
  }

  /** What the phrase means to its lexicon. Meanings of a packed lexicon are read when one of its phrases is first found. */
  valueOf(id: number): unknown {
    const list = this.owner[id] as number;
    const own = (this.values[list] ??= Array.from((this.lexicons[list] as Lexicon<unknown>).entries(), ([, value]) => value));
    return own[id - (this.firsts[list] as number)];
  }

  pack(): Uint8Array<ArrayBuffer> {
    const index = this.index.pack();
    const head = Int32Array.from([FORM, stampOf(this.lexicons), this.counts.length, ...this.counts]);
    const out = new Uint8Array(head.byteLength + index.byteLength);
    out.set(new Uint8Array(head.buffer));
    out.set(index, head.byteLength);
    return out;
  }

  /** Undefined where `bytes` were packed from other lexicons. `bytes` must begin at a multiple of four and must not change. */
  static unpack(bytes: Uint8Array, lexicons: readonly Lexicon<unknown>[]): Phrases | undefined {
    if (bytes.byteLength < (HEAD + lexicons.length) * 4 || bytes.byteOffset % 4 !== 0) return undefined;
    const head = new Int32Array(bytes.buffer, bytes.byteOffset, HEAD + lexicons.length);
    if (head[0] !== FORM || head[1] !== stampOf(lexicons) || head[2] !== lexicons.length) return undefined;
    return new Phrases(lexicons, PhraseIndex.unpack(bytes.subarray(head.byteLength)), [...head.subarray(HEAD)]);
  }
}

const stampOf = (lexicons: readonly Lexicon<unknown>[]): number => hashText(lexicons.map((l) => l.name).join('\n'));
