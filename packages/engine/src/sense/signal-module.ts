import type { Post, Signal, SignalKind } from '@precept/model';
import type { Reading } from '../read/read.ts';
import type { Lexicon, Match } from './lexicon.ts';
import type { Trigger } from './trigger.ts';

/** What a signal works with. Offsets of signals added here are into the normalised text (`reading.text`). */
export interface Sensing {
  readonly post: Post;
  readonly reading: Reading;
  /** Signals found so far, in order of finding: those of modules named in `after` are all there. */
  readonly signals: readonly Signal[];
  matches<T>(lexicon: Lexicon<T>): readonly Match<T>[];
  of(kind: SignalKind): readonly Signal[];
  add(signal: Signal): void;
  /** Adds a signal over tokens `from … to` (half-open). `identifies` is false and `confidence` 1 unless told. */
  addTokens(
    from: number,
    to: number,
    signal: Omit<Signal, 'start' | 'end' | 'identifies' | 'confidence'> & Partial<Pick<Signal, 'identifies' | 'confidence'>>,
  ): Signal;
  /** Takes back a signal found earlier ("Camila" turned out to be a medicine). */
  remove(signal: Signal): void;
}

/** One thing that can be recognised. One folder each under packages/signals/src. */
export interface SignalModule {
  readonly name: string;
  readonly kinds: readonly SignalKind[];
  /** Names of modules that must have run before. */
  readonly after?: readonly string[];
  readonly lexicons?: readonly Lexicon<unknown>[];
  readonly trigger: Trigger;
  sense(sensing: Sensing): void;
}
