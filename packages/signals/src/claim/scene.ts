import { Flag, type Match, type Reading, type Sensing, tokenAt } from '@precept/engine';
import { BIT, type Slot, slots } from './slots.ts';

/** A word of a sentence with the part it can play in a claim. */
export type Cue = Match<Slot>;

/** How the author stands to the words: says them, quotes them, asks, supposes, or takes them apart. */
export type Scope = 'asserted' | 'quoted' | 'reported' | 'asked' | 'supposed' | 'debunked';

export const SURE: Readonly<Record<Scope, number>> = { asserted: 0.9, reported: 0.45, supposed: 0.5, quoted: 0.4, asked: 0.3, debunked: 0.2 };

/** Hedged words ("may", "linked to", "an early study") leave little of a claim. */
export const HEDGED = 0.4;

/** The slots of a text, by sentence, and whether the text takes claims apart. */
export interface Scene {
  readonly sensing: Sensing;
  readonly reading: Reading;
  readonly bySentence: readonly (readonly Cue[])[];
  /** Bits of the slots each sentence holds. */
  readonly held: Int32Array;
  readonly debunks: number;
}

const NONE: readonly Cue[] = [];

export function readScene(sensing: Sensing): Scene {
  const { reading } = sensing;
  const bySentence: Cue[][] = [];
  const held = new Int32Array(reading.sentences.length + 1);
  let debunks = 0;
  const put = (cue: Cue): void => {
    const at = reading.sentenceOf[cue.from] as number;
    (bySentence[at] ??= []).push(cue);
    held[at] = (held[at] as number) | BIT[cue.value];
  };
  for (const cue of sensing.matches(slots)) {
    put(cue);
    if (cue.value === 'debunk' || cue.value === 'denial') debunks++;
  }
  for (const signal of sensing.signals) {
    const value = signal.kind === 'condition' ? 'condition' : signal.kind === 'medicine' ? 'product' : undefined;
    if (!value) continue;
    const from = tokenAt(reading, signal.start);
    put({ from, to: tokenAt(reading, signal.end - 1) + 1, value });
  }
  return { sensing, reading, bySentence, held, debunks };
}

export function cuesOf(scene: Scene, sentence: number): readonly Cue[] {
  return scene.bySentence[sentence] ?? NONE;
}

export function holds(scene: Scene, sentence: number, bits: number): boolean {
  return ((scene.held[sentence] ?? 0) & bits) !== 0;
}

export function flagsAt(reading: Reading, token: number): number {
  return reading.tokens.flags[token] as number;
}

export function isNegated(reading: Reading, token: number): boolean {
  return (flagsAt(reading, token) & Flag.negated) !== 0;
}

/** Scope of the words at `token`. Quoting beats asking beats reporting; a text that takes claims apart turns the rest into "debunked". */
export function scopeAt(scene: Scene, token: number): Scope {
  const flags = flagsAt(scene.reading, token);
  if (flags & Flag.quoted) return scene.debunks > 0 ? 'debunked' : 'quoted';
  if (scene.debunks > 1 || holds(scene, scene.reading.sentenceOf[token] as number, BIT.debunk)) return 'debunked';
  if (flags & Flag.question) return 'asked';
  if (holds(scene, scene.reading.sentenceOf[token] as number, BIT.news)) return 'reported';
  if (flags & Flag.reported) return scene.debunks > 0 ? 'debunked' : 'reported';
  if (flags & Flag.hypothetical) return 'supposed';
  return 'asserted';
}
