import { Flag, Kind, type Match, Seen, type Sensing, type SignalModule, tokenAt, word } from '@precept/engine';
import { cityName, commonWord, givenName, wordFacts } from '@precept/knowledge';
import type { Signal, SignalKind } from '@precept/model';
import { longest } from '../shared/longest.ts';
import { wordSet } from '../shared/words.ts';
import { type NameTag, tagNames } from '../tagger/index.ts';
import { addCodes } from './codes.ts';
import { addStreet } from './streets.ts';
import { townScore } from './town-score.ts';
import { BEFORE_PLACE, LARGE_PLACES, PLACE_WORDS, STRONG_BEFORE } from './words.ts';

const BEFORE = wordSet(BEFORE_PLACE);
const STRONG = wordSet(STRONG_BEFORE);
const ORDINARY_LARGE = wordSet('america turkey chad jordan georgia guinea outback highlands kent norfolk essex somerset');
const AREA_CAPITAL = Flag.capital;

/** Places, from the street to the country. Ordinary words that are also towns count only where the words around them say so. */
export const signal: SignalModule = {
  name: 'place',
  kinds: ['place'],
  after: ['person', 'facility-unit', 'date', 'medicine'],
  lexicons: [LARGE_PLACES, PLACE_WORDS],
  trigger: 'always',
  sense(s) {
    const taken = noneTaken(s.reading.tokens.count);
    coverOthers(s, taken);
    const words = s.matches(PLACE_WORDS);
    const tags = tagNames(s.reading);
    for (const m of words) if (m.value === 'street' || m.value === 'route') addStreet(s, m, taken);
    if (s.reading.tokens.seen & Seen.digit) addCodes(s, words, taken);
    for (const m of longest(s.matches(LARGE_PLACES))) addLarge(s, m, taken);
    for (const t of tags)
      if (t.type === 'place' && !t.handle && !anyTaken(taken, t.from, t.to) && townScore(s, tags, t.from, t.to) > 0)
        addTown(s, t.from, t.to, t.confidence, taken);
    addTowns(s, tags, taken);
    for (const m of words)
      if (m.value === 'before' && isLowerTown(s, m.to, taken) && townScore(s, tags, m.to, m.to + 1) > 0) addTown(s, m.to, m.to + 1, 0.5, taken);
    if (words.some((w) => w.value === 'here'))
      for (const m of longest(words.filter((w) => w.value === 'here')))
        if (!taken[m.from]) s.addTokens(m.from, m.to, { kind: 'place', type: 'here', confidence: 0.8, value: { name: '' } });
  },
};

function covers(kind: SignalKind): boolean {
  return kind === 'person' || kind === 'date' || kind === 'medicine' || kind === 'facility-unit';
}

/** Kept from text to text. */
let marks = new Uint8Array(512);

function noneTaken(tokens: number): Uint8Array {
  if (marks.length > tokens) marks.fill(0, 0, tokens + 1);
  else marks = new Uint8Array(2 * tokens + 1);
  return marks;
}

/** Marks tokens that belong to names, medicines, dates and buildings: they are not towns as well. */
function coverOthers(s: Sensing, taken: Uint8Array): void {
  const { start, count } = s.reading.tokens;
  for (const k of s.signals) {
    if (!covers(k.kind) || (k.kind === 'person' && mayBeTown(s, k))) continue;
    for (let j = tokenAt(s.reading, k.start); j < count && (start[j] as number) < k.end; j++) taken[j] = 1;
  }
}

/** A name after "in" or "near", or an unclear one after "from" or a comma, is let through to be weighed as a town. */
function mayBeTown(s: Sensing, k: Signal): boolean {
  if (k.type !== 'name' || k.role === 'public-figure' || k.role === 'author') return false;
  const before = s.reading.text.slice(Math.max(0, k.start - 9), k.start);
  if (/\b(?:in|near|outside)\s$/i.test(before)) return true;
  if ((k.role !== 'unknown' && k.confidence > 0.7) || s.reading.text.slice(k.start, k.end).includes(' ')) return false;
  return /(?:\b(?:from|to|at)|[,|])\s$/i.test(before);
}

function addLarge(s: Sensing, m: Match<'state' | 'country' | 'region'>, taken: Uint8Array): void {
  const { flags, hash } = s.reading.tokens;
  const isCapital = ((flags[m.from] as number) & (Flag.capital | Flag.tag)) !== 0;
  if (taken[m.from]) return;
  if (!isCapital && (!STRONG.has(hash[m.from - 1] ?? 0) || commonWord(wordFacts(hash[m.from] as number)) > 1)) return;
  if (ORDINARY_LARGE.has(hash[m.from] as number) && !BEFORE.has(hash[m.from - 1] ?? 0)) return;
  for (let i = m.from; i < m.to; i++) taken[i] = 1;
  s.addTokens(m.from, m.to, {
    kind: 'place',
    type: m.value,
    value: { name: s.reading.text.slice(s.reading.tokens.start[m.from], s.reading.tokens.end[m.to - 1]) },
  });
}

function addTowns(s: Sensing, tags: readonly NameTag[], taken: Uint8Array): void {
  const { count, kind, flags } = s.reading.tokens;
  for (let i = 0; i < count; i++) {
    const f = flags[i] as number;
    if ((f & (Flag.capital | Flag.tag)) === 0 || kind[i] !== Kind.word || taken[i]) continue;
    if (!(f & Flag.capital)) {
      if (townScore(s, tags, i, i + 1) > 0) addTown(s, i, i + 1, 0.5, taken);
      continue;
    }
    let to = i + 1;
    while (
      to < count &&
      to < i + 4 &&
      !taken[to] &&
      kind[to] === Kind.word &&
      (flags[to] as number) & Flag.capital &&
      !((flags[to] as number) & Flag.sentenceStart) &&
      ((flags[to] as number) & Flag.tag) === (f & Flag.tag)
    )
      to++;
    i = tryRun(s, tags, i, to, taken) - 1;
  }
}

function anyTaken(taken: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (taken[i]) return true;
  return false;
}

/** Weighs one run of capital words; gives back where to go on. */
function tryRun(s: Sensing, tags: readonly NameTag[], from: number, to: number, taken: Uint8Array): number {
  const score = townScore(s, tags, from, to);
  if (score > 0) {
    addTown(s, from, to, Math.min(0.95, 0.5 + score / 6), taken);
    return to;
  }
  // "In Ballarat Monday": the first word alone may do.
  if (to - from > 1) {
    const alone = townScore(s, tags, from, from + 1);
    if (alone > 0.4) addTown(s, from, from + 1, 0.6, taken);
    const last = townScore(s, tags, to - 1, to);
    if (last > 1.2) addTown(s, to - 1, to, 0.6, taken);
  }
  return to;
}

function isLowerTown(s: Sensing, i: number, taken: Uint8Array): boolean {
  const { hash, start, end, kind, flags, count } = s.reading.tokens;
  if (
    i >= count ||
    taken[i] ||
    kind[i] !== Kind.word ||
    (flags[i] as number) & (Flag.capital | Flag.tag) ||
    (end[i] as number) - (start[i] as number) < 4
  )
    return false;
  const facts = wordFacts(hash[i] as number);
  return cityName(facts) >= 1 && commonWord(facts) === 0 && givenName(facts) < 5;
}

function addTown(s: Sensing, from: number, to: number, confidence: number, taken: Uint8Array): void {
  for (const p of s.of('person'))
    if (p.start < (s.reading.tokens.end[to - 1] as number) && p.end > (s.reading.tokens.start[from] as number)) s.remove(p);
  const { hash, flags, start, end } = s.reading.tokens;
  if (
    (flags[from] as number) & Flag.tag &&
    !((flags[from] as number) & AREA_CAPITAL) &&
    !(cityName(wordFacts(hash[from] as number)) >= 2 && commonWord(wordFacts(hash[from] as number)) === 0)
  )
    return;
  const size = cityName(wordFacts(hash[from] as number));
  for (let i = from; i < to; i++) taken[i] = 1;
  const type = word(s.reading, to - 1) === 'county' || word(s.reading, to - 1) === 'parish' ? 'county' : 'city';
  const population = to - from === 1 ? ([0, 5000, 60_000, 600_000][size] ?? 0) : 0;
  s.addTokens(from, to, {
    kind: 'place',
    type,
    confidence,
    value: { name: s.reading.text.slice(start[from], end[to - 1]), ...(population > 0 ? { population } : {}) },
  });
}
