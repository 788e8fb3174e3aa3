import { Flag, Kind, type Reading } from '@precept/engine';
import { coarseOfFine, fineOf } from '@precept/knowledge';
import { mixHash } from '@precept/model';
import { isTitle, type Look } from './candidates.ts';
import { writeHandle } from './handle.ts';

/** Largest number of features of one token; words have fewer than handles. */
export const FEATURES = 28;
const WORD_FEATURES = 24;
/** Features that name the token itself: the word and its ends. */
export const OWN_SPELLING: ReadonlySet<number> = new Set([0, 6, 7, 8]);

const OUTSIDE = 0x0b0d;
const NUMBER = 0x4e00;
const HANDLE = 0x4841;
const OTHER_KINDS = 0x4b00;

const SALTS = Int32Array.from({ length: FEATURES }, (_, k) => (Math.imul(k + 1, 0x1003f) + 0x9e3779b9) | 0);

/** Word as a feature: its hash; links, handles, emoji and numbers are all alike. */
function wordAt(reading: Reading, i: number): number {
  const { count, kind, hash, start, end } = reading.tokens;
  if (i < 0 || i >= count) return OUTSIDE;
  const k = kind[i] as number;
  if (k === Kind.word || k === Kind.punctuation) return hash[i] as number;
  if (k === Kind.handle) return HANDLE;
  if (k === Kind.number) return NUMBER + Math.min(6, (end[i] as number) - (start[i] as number));
  return OTHER_KINDS + k;
}

function shapeAt(reading: Reading, i: number): number {
  const { count, kind, flags, start, end } = reading.tokens;
  if (i < 0 || i >= count) return 15;
  const k = kind[i] as number;
  if (k !== Kind.word) return 8 + k;
  const f = flags[i] as number;
  const tag = f & Flag.tag ? 4 : 0;
  if (!(f & Flag.capital)) return tag;
  if (!(f & Flag.upper)) return 1 + tag;
  return ((end[i] as number) - (start[i] as number) === 1 ? 2 : 3) + tag;
}

/** Up to four characters from `from` on, in one number. */
export function letters(lower: string, from: number, to: number): number {
  let packed = 0;
  for (let i = from; i < to; i++) packed = (packed << 8) ^ lower.charCodeAt(i);
  return packed;
}

/** Writes the feature hashes of token `i` to `out` from `at` on and returns how many they are. Facts of the tokens beside it must have been looked up. */
export function writeFeatures(reading: Reading, look: Look, i: number, out: Int32Array, at: number): number {
  const { count, kind, flags, start, end, hash } = reading.tokens;
  const { facts } = look;
  const w1 = wordAt(reading, i - 1);
  const v1 = wordAt(reading, i + 1);
  const w2 = wordAt(reading, i - 2);
  const v2 = wordAt(reading, i + 2);
  const s0 = shapeAt(reading, i);
  const s1 = shapeAt(reading, i - 1);
  const t1 = shapeAt(reading, i + 1);
  const own = facts[i] as number;
  const before = i > 0 ? (facts[i - 1] as number) : 0;
  const after = i + 1 < count ? (facts[i + 1] as number) : 0;
  const n0 = own & 511;
  const n1 = before & 511;
  const m1 = after & 511;
  const f0 = fineOf(own);
  const f1 = fineOf(before);
  const g1 = fineOf(after);
  const c0 = coarseOfFine(f0);
  const c1 = coarseOfFine(f1);
  const d1 = coarseOfFine(g1);
  const from = start[i] as number;
  const to = end[i] as number;
  const flag = flags[i] as number;
  const { lower } = reading;
  const styled = s0 | (look.style << 4);
  const title = i > 0 && isTitle(hash[i - 1] as number) ? 1 : i > 1 && s1 === 8 + Kind.punctuation && isTitle(hash[i - 2] as number) ? 2 : 0;
  const opens = flag & Flag.sentenceStart ? 1 : 0;
  const short = s0 << 28;

  out[at] = hash[i] as number;
  out[at + 1] = w1 ^ short;
  out[at + 2] = v1 ^ short;
  out[at + 3] = w2 ^ short;
  out[at + 4] = v2 ^ short;
  out[at + 5] = (s1 << 8) | (s0 << 4) | t1;
  out[at + 6] = letters(lower, from, Math.min(to, from + 3));
  out[at + 7] = letters(lower, Math.max(from, to - 3), to);
  out[at + 8] = letters(lower, Math.max(from, to - 4), to);
  out[at + 9] = n0 | (styled << 9) | (opens << 16);
  out[at + 10] = (n1 << 13) | (n0 << 4) | s0 | (s1 << 22);
  out[at + 11] = (m1 << 13) | (n0 << 4) | s0 | (t1 << 22);
  out[at + 12] = (title << 8) | (opens << 6) | (((n0 >> 5) & 3) << 4) | s0;
  out[at + 13] = mixHash(w1, n0);
  out[at + 14] = mixHash(v1, n0);
  out[at + 15] = (f0 << 4) | s0;
  out[at + 16] = (f1 << 4) | s0;
  out[at + 17] = (g1 << 4) | s0;
  out[at + 18] = (c1 << 12) | (c0 << 4) | s0;
  out[at + 19] = (d1 << 12) | (c0 << 4) | s0;
  out[at + 20] = (Math.min(7, (to - from) >> 1) << 13) | (n0 << 4) | s0;
  out[at + 21] = (f1 << 9) | n0;
  out[at + 22] = mixHash(mixHash(w2, w1), s0);
  out[at + 23] = mixHash(mixHash(v1, v2), s0);
  const size = kind[i] === Kind.handle ? FEATURES : WORD_FEATURES;
  if (size === FEATURES) writeHandle(reading, i, out, at, SALTS);
  for (let k = 0; k < size; k++) {
    let x = Math.imul((out[at + k] as number) ^ (SALTS[k] as number), 0x85ebca6b);
    x ^= x >>> 13;
    x = Math.imul(x, 0xc2b2ae35);
    out[at + k] = x ^ (x >>> 16);
  }
  return size;
}
