import { room } from './arena.ts';
import { normalise } from './normalise/normalise.ts';
import type { Normalised } from './normalise/source-map.ts';
import { markScopes } from './scopes.ts';
import { findSentences, type Sentence } from './sentences.ts';
import { type Tokens, tokenise } from './tokens.ts';

/**
 * A text read once: normalised, split, with scopes marked. Every offset inside is into `text`
 * (the normalised text); only the Result speaks of the author's own offsets.
 */
export interface Reading {
  readonly normalised: Normalised;
  readonly text: string;
  /** `text` in lower case, same length. */
  readonly lower: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Index of the sentence each token stands in. */
  readonly sentenceOf: Uint16Array | Uint32Array;
  /** Answers worked out once for this text: see `oncePerText`. */
  readonly kept: unknown[];
}

let answers = 0;

/** Makes a question about a text one that is worked out once for each text, however many modules ask. `make` never gives undefined. */
export function oncePerText<T extends NonNullable<unknown>>(make: (reading: Reading) => T): (reading: Reading) => T {
  const slot = answers++;
  return (reading) => {
    const known = reading.kept[slot] as T | undefined;
    if (known !== undefined) return known;
    const made = make(reading);
    reading.kept[slot] = made;
    return made;
  };
}

export function read(source: string): Reading {
  const normalised = normalise(source);
  const { text } = normalised;
  const lower = lowerSameLength(text);
  const tokens = tokenise(text, lower);
  const sentences = findSentences(text, tokens);
  markScopes(text, tokens, sentences);
  return { normalised, text, lower, tokens, sentences, sentenceOf: sentenceOfEach(tokens.count, sentences), kept: [] };
}

function sentenceOfEach(count: number, sentences: readonly Sentence[]): Uint16Array | Uint32Array {
  const isFew = sentences.length < 65536;
  const { buffer, at } = room(count * (isFew ? 2 : 4));
  const out = isFew ? new Uint16Array(buffer, at, count) : new Uint32Array(buffer, at, count);
  for (let s = 0; s < sentences.length; s++) {
    const { from, to } = sentences[s] as Sentence;
    for (let i = from; i < to; i++) out[i] = s;
  }
  return out;
}

function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const c = (text[i] as string).toLowerCase();
    out += c.length === 1 ? c : text[i];
  }
  return out;
}

/** Lower-case text of token `i`. */
export function word(reading: Reading, i: number): string {
  return i >= 0 && i < reading.tokens.count ? reading.lower.slice(reading.tokens.start[i], reading.tokens.end[i]) : '';
}

/** First token that ends after `offset`; `count` if none. Binary search. */
export function tokenAt(reading: Reading, offset: number): number {
  const { end, count } = reading.tokens;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
