import type { SignalKind } from '@precept/model';
import type { Seen } from '../read/tokens.ts';

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

export type SeenBits = typeof Seen;
