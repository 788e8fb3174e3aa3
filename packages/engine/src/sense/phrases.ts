import { hashText } from '@precept/model';
import type { Reading } from '../read/read.ts';
import type { Lexicon } from './lexicon.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Found, LexiconBits } from './trigger.ts';

/** Changes whenever the packed form or the way phrases are read changes. */
const FORM = 0x50484135;
const HEAD = 3;

/** A phrase's number holds which lexicon it belongs to and, in this many lower bits, which of the lexicon's meanings it has. */
const MEANING_BITS = 20;
const MEANING = (1 << MEANING_BITS) - 1;

/** Hits of the text at hand, three numbers each: tokens `from … to` and the id. Kept from text to text. */
const hits = { count: 0, numbers: new Int32Array(3 * 256) };
/** Hits for each lexicon. */
let counts = new Int32Array(64);

function keep(from: number, to: number, id: number): void {
  const at = hits.count * 3;
  if (at === hits.numbers.length) {
    const wider = new Int32Array(at * 2);
    wider.set(hits.numbers);
    hits.numbers = wider;
  }
  hits.numbers[at] = from;
  hits.numbers[at + 1] = to;
  hits.numbers[at + 2] = id;
  hits.count++;
}

/** All phrases of all lexicons, found in one scan, and the way from a match back to its lexicon and its meaning. */
export class Phrases {
  readonly index: PhraseIndex;
  private readonly lexicons: readonly Lexicon<unknown>[];
  private readonly meanings: (readonly unknown[] | undefined)[];
  /** No match of any lexicon: copied for each text. */
  private readonly nothing: Found;

  private constructor(lexicons: readonly Lexicon<unknown>[], index: PhraseIndex) {
    this.lexicons = lexicons;
    this.index = index;
    this.meanings = new Array(lexicons.length).fill(undefined);
    this.nothing = new Array(lexicons.length).fill(undefined);
  }

  static build(lexicons: readonly Lexicon<unknown>[]): Phrases {
    const built = new Phrases(lexicons, new PhraseIndex());
    lexicons.forEach((l, list) => {
      const add = (phrase: string, meaning: number): void => {
        const id = (list << MEANING_BITS) | meaning;
        if (l.literal) built.index.addLiteral(phrase, id);
        else built.index.add(phrase, id);
      };
      if (l.numbered) for (const [phrase, n] of l.numbered.entries()) add(phrase, n);
      else built.meanings[list] = eachMeaning(l, add);
    });
    return built;
  }

  /**
   * All phrases of the text, by lexicon, in order of their first token.
   * @param matched set to the lexicons that have any.
   */
  find(reading: Reading, matched: LexiconBits): Found {
    const lists = this.lexicons.length;
    hits.count = 0;
    if (counts.length < lists) counts = new Int32Array(lists);
    this.index.scan(reading, keep);
    const { count, numbers } = hits;
    for (let h = 0; h < count; h++) {
      const list = (numbers[h * 3 + 2] as number) >>> MEANING_BITS;
      counts[list] = (counts[list] as number) + 1;
    }
    const found: Found = this.nothing.slice();
    for (let h = 0; h < count; h++) {
      const id = numbers[h * 3 + 2] as number;
      const list = id >>> MEANING_BITS;
      let own = found[list];
      if (own === undefined) {
        own = new Array(counts[list] as number);
        found[list] = own;
        counts[list] = 0;
        matched[list >>> 5] = (matched[list >>> 5] as number) | (1 << (list & 31));
      }
      const n = counts[list] as number;
      own[n] = { from: numbers[h * 3] as number, to: numbers[h * 3 + 1] as number, value: this.meaningOf(list, id & MEANING) };
      counts[list] = n + 1;
    }
    for (let h = 0; h < count; h++) counts[(numbers[h * 3 + 2] as number) >>> MEANING_BITS] = 0;
    return found;
  }

  /** Meanings of a packed lexicon are read when one of its phrases is first found. */
  private meaningOf(list: number, n: number): unknown {
    const own = this.meanings[list];
    if (own !== undefined) return own[n];
    const l = this.lexicons[list] as Lexicon<unknown>;
    if (l.numbered) return l.numbered.meaningOf(n);
    const read = eachMeaning(l, () => {});
    this.meanings[list] = read;
    return read[n];
  }

  pack(): Uint8Array<ArrayBuffer> {
    const index = this.index.pack();
    const head = Int32Array.from([FORM, stampOf(this.lexicons), this.lexicons.length]);
    const out = new Uint8Array(head.byteLength + index.byteLength);
    out.set(new Uint8Array(head.buffer));
    out.set(index, head.byteLength);
    return out;
  }

  /** Undefined where `bytes` were packed from other lexicons. `bytes` must begin at a multiple of four and must not change. */
  static unpack(bytes: Uint8Array, lexicons: readonly Lexicon<unknown>[]): Phrases | undefined {
    if (bytes.byteLength < HEAD * 4 || bytes.byteOffset % 4 !== 0) return undefined;
    const head = new Int32Array(bytes.buffer, bytes.byteOffset, HEAD);
    if (head[0] !== FORM || head[1] !== stampOf(lexicons) || head[2] !== lexicons.length) return undefined;
    return new Phrases(lexicons, PhraseIndex.unpack(bytes.subarray(head.byteLength)));
  }
}

/** Calls back with each phrase and the number of its meaning; returns the meanings, each once, in order of appearance. */
function eachMeaning(l: Lexicon<unknown>, use: (phrase: string, meaning: number) => void): unknown[] {
  const numberOf = new Map<unknown, number>();
  for (const [phrase, value] of l.entries()) {
    let n = numberOf.get(value);
    if (n === undefined) {
      n = numberOf.size;
      numberOf.set(value, n);
    }
    use(phrase, n);
  }
  return [...numberOf.keys()];
}

const stampOf = (lexicons: readonly Lexicon<unknown>[]): number => hashText(lexicons.map((l) => l.name).join('\n'));
