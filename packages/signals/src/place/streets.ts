import { Flag, Kind, type Match, type Sensing, word } from '@precept/engine';
import { wordSet } from '../shared/words.ts';

const NEEDS_NUMBER = wordSet('dr st ct row way pl');
const NOT_STREETS = wordSet('wall downing main sesame fleet high harley');
const NOT_NAMES = wordSet('the a an our this that in on at of and i we my by one no which each every half right same all');
const BEFORE = wordSet('on at in off from near along down');

/** "14 Elm Street", "Linnet Close", "Route 9", "the A49": as far as capitals and numbers carry. */
export function addStreet(s: Sensing, m: Match<string>, taken: Uint8Array): void {
  const { kind, flags, hash, count } = s.reading.tokens;
  if (m.value === 'route') return void addRoute(s, m, taken);
  if (taken[m.from]) return;
  let from = m.from;
  while (
    from > 0 &&
    from > m.from - 4 &&
    kind[from - 1] === Kind.word &&
    (flags[from - 1] as number) & Flag.capital &&
    !NOT_NAMES.has(hash[from - 1] as number) &&
    !taken[from - 1]
  )
    from--;
  const named = from < m.from;
  const hasNumber = from > 0 && kind[from - 1] === Kind.number && /^\d{1,5}(?:-\d+)?$/.test(word(s.reading, from - 1));
  const isCapital = ((flags[m.from] as number) & Flag.capital) !== 0;
  if (!named) {
    // "12 elm street" in lower case: a number, one word, a kind of street.
    if (
      !(
        m.from >= 2 &&
        kind[m.from - 2] === Kind.number &&
        kind[m.from - 1] === Kind.word &&
        !NEEDS_NUMBER.has(hash[m.from] as number) &&
        STRONG_TYPES.has(hash[m.from] as number)
      )
    )
      return;
    return void add(s, m.from - 2, m.to, taken);
  }
  if (!isCapital && !hasNumber) return;
  const loose = NEEDS_NUMBER.has(hash[m.from] as number) || (flags[from] as number) & Flag.sentenceStart;
  if (loose && !hasNumber && !BEFORE.has(hash[from - 1] ?? 0) && word(s.reading, from - 1) !== 'the') return;
  if (NOT_STREETS.has(hash[from] as number) && !hasNumber && m.from - from === 1 && !BEFORE.has(hash[from - 1] ?? 0)) return;
  let to = m.to;
  if (to < count && word(s.reading, to) === '.' && (flags[to] as number) & Flag.joined && to + 1 < count && word(s.reading, to + 1) === ',') to++;
  add(s, hasNumber ? from - 1 : from, to, taken);
}

const STRONG_TYPES = wordSet('street road rd avenue ave lane boulevard blvd crescent terrace');

function addRoute(s: Sensing, m: Match<string>, taken: Uint8Array): void {
  const { kind, flags } = s.reading.tokens;
  const i = m.to;
  if (taken[m.from] || kind[i] !== Kind.number || !/^\d{1,4}$/.test(word(s.reading, i))) return;
  const last = word(s.reading, m.to - 1);
  const short = last.length <= 2;
  if (short && !((flags[m.to - 1] as number) & Flag.upper && (flags[i] as number) & Flag.joined)) return;
  if (last === 'exit' && !((flags[m.from] as number) & Flag.capital)) return;
  add(s, m.from, i + 1, taken);
}

function add(s: Sensing, from: number, to: number, taken: Uint8Array): void {
  for (let i = from; i < to; i++) taken[i] = 1;
  s.addTokens(from, to, {
    kind: 'place',
    type: 'street',
    confidence: 0.9,
    value: { name: s.reading.text.slice(s.reading.tokens.start[from], s.reading.tokens.end[to - 1]) },
  });
}
