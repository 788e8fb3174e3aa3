import { Flag, Kind, type Reading } from '@precept/engine';
import { coarseOfFine, FEATURE_BITS, fineOf } from '@precept/knowledge';
import { hashText, mixHash } from '@precept/model';
import { type Look, TITLES } from './candidates.ts';

/** Number of features of one token. */
export const FEATURES = 40;
const MASK = (1 << FEATURE_BITS) - 1;

const OUTSIDE = 0x0b0d;
const NUMBER = 0x4e00;
const HANDLE = 0x4841;
const OTHER_KINDS = 0x4b00;

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

/** Given name, surname, common word and place bits of token `i`. */
const namesAt = (look: Look, i: number): number => (i < 0 || i >= look.count ? 0 : (look.facts[i] as number) & 511);
const fineAt = (look: Look, i: number): number => (i < 0 || i >= look.count ? 0 : fineOf(look.facts[i] as number));

/** Writes the weight buckets of token `i` to `out` from `at` on. */
export function writeFeatures(reading: Reading, look: Look, i: number, out: Int32Array, at: number): void {
  const { flags, start, end, hash } = reading.tokens;
  const w0 = wordAt(reading, i);
  const w1 = wordAt(reading, i - 1);
  const w2 = wordAt(reading, i - 2);
  const v1 = wordAt(reading, i + 1);
  const v2 = wordAt(reading, i + 2);
  const s0 = shapeAt(reading, i);
  const s1 = shapeAt(reading, i - 1);
  const t1 = shapeAt(reading, i + 1);
  const n0 = namesAt(look, i);
  const n1 = namesAt(look, i - 1);
  const m1 = namesAt(look, i + 1);
  const f0 = fineAt(look, i);
  const f1 = fineAt(look, i - 1);
  const g1 = fineAt(look, i + 1);
  const c0 = coarseOfFine(f0);
  const c1 = coarseOfFine(f1);
  const d1 = coarseOfFine(g1);
  const c2 = coarseOfFine(fineAt(look, i - 2));
  const d2 = coarseOfFine(fineAt(look, i + 2));
  const from = start[i] as number;
  const to = end[i] as number;
  const flag = flags[i] as number;
  const styled = s0 | (look.style << 4);
  const title = i > 0 && TITLES.has(hash[i - 1] as number) ? 1 : i > 1 && s1 === 8 + Kind.punctuation && TITLES.has(hash[i - 2] as number) ? 2 : 0;
  const opens = flag & Flag.sentenceStart ? 1 : 0;
  const joined = flag & Flag.joined ? 1 : 0;

  let k = at;
  let id = 0x1003f;
  const add = (value: number): void => {
    out[k++] = mixHash(value, id) & MASK;
    id += 0x1003f;
  };
  add(w0 === HANDLE ? (hash[i] as number) : w0);
  add(w1);
  add(v1);
  add(w2);
  add(v2);
  add(mixHash(w1, w0));
  add(mixHash(w0, v1));
  add(styled);
  add((s1 << 8) | (s0 << 4) | t1);
  add(hashText(reading.lower, from, Math.min(to, from + 3)));
  add(hashText(reading.lower, Math.max(from, to - 2), to));
  add(hashText(reading.lower, Math.max(from, to - 3), to));
  add(hashText(reading.lower, Math.max(from, to - 4), to));
  add(n0 | (opens << 9));
  add(n0 | (styled << 9));
  add((n1 << 9) | n0);
  add((m1 << 9) | n0);
  add((n1 << 13) | (n0 << 4) | s0 | (s1 << 22));
  add((m1 << 13) | (n0 << 4) | s0 | (t1 << 22));
  add((opens << 6) | (((n0 >> 5) & 3) << 4) | s0);
  add((title << 4) | s0);
  add(mixHash(w1, s0));
  add(mixHash(v1, s0));
  add(mixHash(w1, n0));
  add(mixHash(v1, n0));
  add(mixHash(mixHash(w2, w1), s0));
  add((f0 << 4) | s0);
  add((f1 << 4) | s0);
  add((g1 << 4) | s0);
  add((c1 << 12) | (c0 << 4) | s0);
  add((d1 << 12) | (c0 << 4) | s0);
  add((c2 << 16) | (c1 << 8) | s0);
  add((d2 << 16) | (d1 << 8) | s0);
  add((f1 << 9) | n0);
  add((g1 << 9) | n0);
  add((f0 << 10) | f1);
  add((f0 << 10) | g1);
  add((Math.min(7, (to - from) >> 1) << 13) | (n0 << 4) | s0);
  add(mixHash(mixHash(v1, v2), s0));
  add((c1 << 20) | (d1 << 12) | (joined << 10) | (title << 8) | styled);
}
