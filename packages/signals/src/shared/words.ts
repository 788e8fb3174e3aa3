import type { Reading } from '@precept/engine';
import { Flag, Kind, oncePerText } from '@precept/engine';
import { hashText } from '@precept/model';

/** A set of words known by their hash: one look-up per token, no strings made. */
export class WordSet {
  /** Open addressing, three quarters empty; no word has the hash 0. */
  private readonly table: Int32Array;
  private readonly mask: number;
  /** One bit for each word in each, by other bits of its hash: most words that are not in the set are sent away without a look at the table. */
  private readonly low: number;
  private readonly middle: number;
  private readonly high: number;

  constructor(hashes: readonly number[]) {
    let size = 4;
    while (size < hashes.length * 3) size *= 2;
    this.table = new Int32Array(size);
    this.mask = size - 1;
    this.low = hashes.reduce((bits, h) => bits | (1 << h), 0);
    this.middle = hashes.reduce((bits, h) => bits | (1 << (h >>> 9)), 0);
    this.high = hashes.reduce((bits, h) => bits | (1 << (h >>> 18)), 0);
    for (const h of hashes) {
      let at = h & this.mask;
      while (this.table[at] !== 0 && this.table[at] !== h) at = (at + 1) & this.mask;
      this.table[at] = h;
    }
  }

  has(of: number): boolean {
    // What is read beyond the last token is undefined: it becomes 0 here, which no set holds.
    const hash = of | 0;
    if (((this.low >>> hash) & (this.middle >>> (hash >>> 9)) & (this.high >>> (hash >>> 18)) & 1) === 0) return false;
    const { table, mask } = this;
    let at = hash & mask;
    for (;;) {
      const there = table[at];
      if (there === 0) return false;
      if (there === hash) return true;
      at = (at + 1) & mask;
    }
  }

  *[Symbol.iterator](): Generator<number> {
    for (const hash of this.table) if (hash !== 0) yield hash;
  }
}

/** Makes a word set from words separated by blanks. */
export function wordSet(list: string): WordSet {
  return new WordSet(
    list
      .trim()
      .split(/\s+/)
      .map((w) => hashText(w)),
  );
}

export const FIRST_PERSON = wordSet("i i'm im i've ive i'd i'll me my mine myself we we're were we've weve we'd we'll us our ours ourselves");
export const SECOND_PERSON = wordSet("you you're youre you've youve you'd you'll your yours yourself u ur ya y'all");
export const THIRD_PERSON = wordSet("he she him her his hers himself herself he's she's hes shes he'd she'd he'll she'll");
export const MODALS = wordSet(
  "should shouldn't shouldnt must mustn't may might can can't cant could would will won't wont shall needs need deserve deserves has have ought cannot",
);

const IRREGULAR_PAST = wordSet(
  `came told said went had got gave took made left brought thought saw sat stood held ran fell broke lost cried died woke
   sent kept felt heard met paid put read rang sang spoke threw wore won wrote ate drank drove flew forgot froze grew hid
   hit hurt knew laid led let lit rode rose shook shot shut slept spent stole stuck swore swam taught tore understood
   bled bit blew bought caught chose cut did done dug drew fought found hung was were wasn't weren't didn't started
   began became built burst cost dealt fed gone seen been quit said sold split spat swallowed presented wheeled pulled coded`,
);
const NOT_PAST = wordSet(
  'need feed bed red speed seed weed indeed hundred exceed bleed breed proceed succeed med meds shed ted reed fed unaffected based related',
);

/** True where token `i` looks like a verb in the past: "asked", "came", "was". */
export function isPastVerb(reading: Reading, i: number): boolean {
  const { hash, start, end, kind, count } = reading.tokens;
  if (i < 0 || i >= count || kind[i] !== Kind.word) return false;
  const h = hash[i] as number;
  if (IRREGULAR_PAST.has(h)) return true;
  const last = end[i] as number;
  const long = last - (start[i] as number) >= 4;
  return long && reading.lower.charCodeAt(last - 1) === 100 && reading.lower.charCodeAt(last - 2) === 101 && !NOT_PAST.has(h);
}

/** Index of the first token in `from … to` (half-open) that belongs to `set`; -1 if none. */
export function findWord(reading: Reading, from: number, to: number, set: WordSet): number {
  const { hash, count } = reading.tokens;
  const stop = Math.min(to, count);
  const begin = Math.max(0, from);
  const near = Math.min(stop, begin + NEAR);
  for (let i = begin; i < near; i++) if (set.has(hash[i] as number)) return i;
  if (near >= stop) return -1;
  const found = nextOf(reading, set)[near] as number;
  return found < stop ? found : -1;
}

/** Tokens looked at one by one. Further on the answer is kept, so that a sentence of thousands of words is not walked for each of them. */
const NEAR = 128;

const nextsOf = oncePerText(() => new Map<WordSet, Int32Array>());

/** For each token the first from there on that belongs to `set`; `count` if none. */
function nextOf(reading: Reading, set: WordSet): Int32Array {
  const nexts = nextsOf(reading);
  const known = nexts.get(set);
  if (known) return known;
  const { hash, count } = reading.tokens;
  const next = new Int32Array(count);
  for (let i = count - 1, at = count; i >= 0; i--) {
    if (set.has(hash[i] as number)) at = i;
    next[i] = at;
  }
  nexts.set(set, next);
  return next;
}

/** Token range (half-open) of the sentence token `i` stands in. */
export function sentenceAround(reading: Reading, i: number): { from: number; to: number; question: boolean } {
  const at = reading.sentenceOf[Math.min(i, reading.tokens.count - 1)] ?? 0;
  return reading.sentences[at] ?? { from: 0, to: reading.tokens.count, question: false };
}

export function hasFlag(reading: Reading, i: number, flag: number): boolean {
  return ((reading.tokens.flags[i] ?? 0) & flag) !== 0;
}

/** True where token `i` is a word with a capital that the start of a sentence does not explain. */
export function isNameLike(reading: Reading, i: number): boolean {
  const { kind, flags, count } = reading.tokens;
  if (i < 0 || i >= count || kind[i] !== Kind.word) return false;
  const f = flags[i] as number;
  return (f & Flag.capital) !== 0 && (f & Flag.sentenceStart) === 0;
}
