import { SIGNAL_KINDS, type SignalKind } from '@precept/model';
import type { Heads } from './heads.ts';
import type { Lexicon, Match } from './lexicon.ts';

/**
 * When a signal or rule can have anything to say. Any one of the conditions is enough.
 * A trigger only saves time: a test runs everything with triggers ignored and expects the same results.
 */
export type Trigger =
  | 'always'
  | {
      /** One of its own lexicons matched. */
      readonly lexicon?: true;
      /** Character classes seen, as bits of `Seen`. */
      readonly seen?: number;
      /** A signal of one of these kinds was found. */
      readonly signals?: readonly SignalKind[];
      /** One of these heads is at least this sure (0 … 1). */
      readonly heads?: Readonly<Record<string, number>>;
    };

/** Matches of each lexicon, by its number. */
export type Found = (Match<unknown>[] | undefined)[];

/** One bit per kind of signal. */
export const KIND_BIT = Object.fromEntries(SIGNAL_KINDS.map((kind, i) => [kind, 1 << i])) as Readonly<Record<SignalKind, number>>;

/** Which lexicons matched, one bit each, 32 to a number. */
export type LexiconBits = Int32Array;

/** What is known of a text when modules are asked whether they have anything to say. */
export interface Seeing {
  readonly matched: LexiconBits;
  /** Bits of `Seen`. */
  readonly seen: number;
  /** One bit for each kind of signal there is. */
  readonly kinds: number;
  readonly heads: Heads | undefined;
}

interface Module {
  readonly trigger: Trigger;
  readonly lexicons?: readonly Lexicon<unknown>[];
}

const SEEN = 0;
const KINDS = 1;
const FIRST = 2;

/** The triggers of a row of modules made ready: bits in one table instead of names in many objects. */
export class Gates {
  private readonly table: Int32Array;
  private readonly stride: number;
  private readonly heads: readonly (readonly (readonly [string, number])[])[];

  /** @param numberOf number of each lexicon, from 0. */
  constructor(modules: readonly Module[], numberOf: ReadonlyMap<Lexicon<unknown>, number>) {
    this.stride = FIRST + ((numberOf.size + 31) >>> 5);
    this.table = new Int32Array(modules.length * this.stride);
    this.heads = modules.map(({ trigger }) => (trigger === 'always' ? [] : Object.entries(trigger.heads ?? {})));
    modules.forEach((m, i) => {
      this.fill(i * this.stride, m, numberOf);
    });
  }

  private fill(at: number, { trigger, lexicons }: Module, numberOf: ReadonlyMap<Lexicon<unknown>, number>): void {
    const { table } = this;
    if (trigger === 'always') {
      table[at + SEEN] = -1;
      return;
    }
    table[at + SEEN] = trigger.seen ?? 0;
    table[at + KINDS] = (trigger.signals ?? []).reduce((bits, kind) => bits | KIND_BIT[kind], 0);
    if (!trigger.lexicon) return;
    for (const l of lexicons ?? []) {
      const n = numberOf.get(l) as number;
      const word = at + FIRST + (n >>> 5);
      table[word] = (table[word] as number) | (1 << (n & 31));
    }
  }

  /** True where module `i` may have something to say. Heads are asked last: they cost the most. */
  isOpen(i: number, { matched, seen, kinds, heads }: Seeing): boolean {
    const { table, stride } = this;
    const at = i * stride;
    const own = table[at + SEEN] as number;
    if (own === -1 || (own & seen) !== 0 || ((table[at + KINDS] as number) & kinds) !== 0) return true;
    for (let w = 0; w < matched.length; w++) if (((table[at + FIRST + w] as number) & (matched[w] as number)) !== 0) return true;
    if (heads === undefined) return false;
    for (const [head, least] of this.heads[i] ?? []) if (heads.probability(head) >= least) return true;
    return false;
  }
}
