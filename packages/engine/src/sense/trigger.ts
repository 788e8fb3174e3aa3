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

/** A trigger made ready: bits and numbers instead of names. */
export interface Gate {
  readonly always: boolean;
  readonly seen: number;
  readonly kinds: number;
  /** One bit for each of its lexicons, as in `LexiconBits`; empty where its lexicons open nothing. */
  readonly lexicons: LexiconBits;
  readonly heads: readonly (readonly [string, number])[];
}

export function compileTrigger(
  trigger: Trigger,
  own: readonly Lexicon<unknown>[] | undefined,
  numberOf: ReadonlyMap<Lexicon<unknown>, number>,
): Gate {
  if (trigger === 'always') return { always: true, seen: 0, kinds: 0, lexicons: new Int32Array(0), heads: [] };
  const opening = trigger.lexicon ? (own ?? []).map((l) => numberOf.get(l) as number) : [];
  const lexicons = new Int32Array(opening.length > 0 ? (numberOf.size + 31) >>> 5 : 0);
  for (const n of opening) lexicons[n >>> 5] = (lexicons[n >>> 5] as number) | (1 << (n & 31));
  return {
    always: false,
    seen: trigger.seen ?? 0,
    kinds: (trigger.signals ?? []).reduce((bits, kind) => bits | KIND_BIT[kind], 0),
    lexicons,
    heads: Object.entries(trigger.heads ?? {}),
  };
}

/** True where the module may have something to say. Heads are asked last: they cost the most. */
export function isOpen(gate: Gate, matched: LexiconBits, seen: number, kinds: number, heads: Heads | undefined): boolean {
  if (gate.always || gate.seen & seen || gate.kinds & kinds) return true;
  const { lexicons } = gate;
  for (let i = 0; i < lexicons.length; i++) if ((lexicons[i] as number) & (matched[i] as number)) return true;
  if (heads) for (const [head, least] of gate.heads) if (heads.probability(head) >= least) return true;
  return false;
}
