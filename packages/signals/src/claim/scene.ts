import { Flag, type Match, type Reading, type Sensing, tokenAt } from '@precept/engine';
import type { Signal } from '@precept/model';
import { BIT, type Slot, slots } from './slots.ts';

/** A word of a sentence with the part it can play in a claim. */
export type Cue = Match<Slot>;

/** How the author stands to the words: says them, quotes them, asks, supposes, or takes them apart. */
export type Scope = 'asserted' | 'quoted' | 'reported' | 'asked' | 'supposed' | 'debunked';

export const SURE: Readonly<Record<Scope, number>> = { asserted: 0.9, reported: 0.45, supposed: 0.5, quoted: 0.4, asked: 0.3, debunked: 0.2 };

/** Hedged words ("may", "linked to", "an early study") leave little of a claim. */
export const HEDGED = 0.4;

/** The slots of a text, and whether the text takes claims apart. */
export interface Scene {
  readonly sensing: Sensing;
  readonly reading: Reading;
  /** Those of a sentence, put together when they are first asked for. */
  readonly bySentence: (readonly Cue[] | undefined)[];
  /** Bits of the slots each sentence holds. Used again for the next text. */
  readonly held: Int32Array;
  readonly debunks: number;
}

const NONE: readonly Cue[] = [];
let held = new Int32Array(64);

/** @param isEnough bits of slots without which nothing can be claimed; undefined where no sentence holds any of them. */
export function readScene(sensing: Sensing, isEnough: number): Scene | undefined {
  const { reading } = sensing;
  const { sentenceOf } = reading;
  const cues = sensing.matches(slots);
  const sentences = reading.sentences.length + 2;
  if (held.length < sentences) held = new Int32Array(sentences * 2);
  else held.fill(0, 0, sentences);
  let debunks = 0;
  let all = 0;
  for (let i = 0; i < cues.length; i++) {
    const { from, value } = cues[i] as Cue;
    const at = sentenceOf[from] as number;
    const bit = BIT[value];
    held[at] = (held[at] as number) | bit;
    all |= bit;
    if (value === 'debunk' || value === 'denial') debunks++;
  }
  if (isEnough !== 0 && (all & isEnough) === 0) return undefined;
  const { signals } = sensing;
  for (let i = 0; i < signals.length; i++) {
    const signal = signals[i] as Signal;
    const value = slotOf(signal);
    if (value === undefined) continue;
    const at = sentenceOf[tokenAt(reading, signal.start)] as number;
    held[at] = (held[at] as number) | BIT[value];
  }
  return { sensing, reading, bySentence: [], held, debunks };
}

/** The part that what another signal found can play. */
function slotOf({ kind }: Signal): Slot | undefined {
  return kind === 'condition' ? 'condition' : kind === 'medicine' ? 'product' : undefined;
}

export function cuesOf(scene: Scene, sentence: number): readonly Cue[] {
  if (sentence < 0 || sentence >= scene.reading.sentences.length || scene.held[sentence] === 0) return NONE;
  return (scene.bySentence[sentence] ??= collect(scene, sentence));
}

function collect({ sensing, reading }: Scene, sentence: number): readonly Cue[] {
  const out: Cue[] = [];
  for (const cue of sensing.matches(slots)) if (reading.sentenceOf[cue.from] === sentence) out.push(cue);
  for (const signal of sensing.signals) {
    const value = slotOf(signal);
    if (value === undefined) continue;
    const from = tokenAt(reading, signal.start);
    if (reading.sentenceOf[from] === sentence) out.push({ from, to: tokenAt(reading, signal.end - 1) + 1, value });
  }
  return out;
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
