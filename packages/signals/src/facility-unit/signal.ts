import { Flag, Kind, type Match, Seen, type Sensing, type SignalModule, word } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { numberTokens } from '../shared/number-tokens.ts';
import { wordSet } from '../shared/words.ts';
import { UNITS } from './words.ts';

const NOT_NAMES = wordSet(
  'the a an our my your this that at in to from of and or with for i we he she you it is if on as no every any each which what some all both when new local general public private free mental children sexual',
);
const SAINTS = wordSet('st saint mount our lady of holy sacred the');
const ORDINARY = wordSet(
  'ward wing unit er ed icu team high court general health primary college regional mercy memorial wellness drugs lodge station team level floor block practice surgery dental nursery school house dermatology pediatrics paediatrics fertility imaging surgery secondary or theatre station tower recovery chair couch slot pod cube theater suite',
);
const OR = wordSet('or');

/** Wards, rooms and beds, hospitals, clinics, schools and homes. */
export const signal: SignalModule = {
  name: 'facility-unit',
  kinds: ['facility-unit'],
  lexicons: [UNITS],
  trigger: { lexicon: true, seen: Seen.digit },
  sense(s) {
    const matches = s.matches(UNITS);
    const spans: Found[] = [];
    if (matches.length > 0) addWorded(s, matches, spans);
    else addCodes(s, spans);
    if (spans.length > 1) spans.sort((a, b) => a.from - b.from || b.to - a.to);
    let done = -1;
    for (const x of spans) {
      if (x.from < done) continue;
      done = x.to;
      s.addTokens(x.from, x.to, {
        kind: 'facility-unit',
        type: x.type,
        confidence: x.name === '' ? 0.7 : 0.9,
        value: x.name === '' ? { general: true } : { name: x.name, general: false },
      });
    }
  },
};

/** Adds what the words of the list give away, and wards by code among them. */
function addWorded(s: Sensing, matches: readonly Match<string>[], spans: Found[]): void {
  const named: Match<string>[] = [];
  const plain: Match<string>[] = [];
  let hasTree = false;
  for (const m of matches) {
    const { value } = m;
    if (value.endsWith('named')) named.push(m);
    else if (value.endsWith('numbered')) addNumbered(s, m, spans);
    else if (value === 'tree') hasTree = true;
    else if (!value.includes(' ')) plain.push(m);
  }
  for (const m of longest(named)) addNamed(s, m, spans);
  addCodes(s, spans);
  if (hasTree) for (const m of matches) if (m.value === 'tree') addTree(s, m, spans);
  for (const m of longest(plain)) spans.push({ from: m.from, to: m.to, type: m.value, name: '' });
}

interface Found {
  from: number;
  to: number;
  type: string;
  name: string;
}

/** "ward 7B", "bed 3", "Bay C bed 2", "OR 6", "room with the flag" stays unnamed. */
function addNumbered(s: Sensing, m: Match<string>, out: Found[]): void {
  const { kind, hash, flags, count, start, end } = s.reading.tokens;
  let to = m.to;
  if (to >= count) return;
  const isDigits = kind[to] === Kind.number && (end[to] as number) - (start[to] as number) <= 5 && !/[.,:/]/.test(word(s.reading, to));
  const length = (end[to] as number) - (start[to] as number);
  const isLetter = kind[to] === Kind.word && length === 1 && ((flags[to] as number) & Flag.upper) !== 0 && !wordIs(s, to, 'i') && !wordIs(s, to, 'a');
  const isSpelt = NUMBERS.has(hash[to] ?? 0);
  if (!isDigits && !isLetter && !isSpelt) return;
  if (OR.has(hash[m.from] as number) && !((flags[m.from] as number) & Flag.upper)) return;
  if (LOOSE_NUMBERED.has(hash[m.from] as number) && isSpelt) return;
  to++;
  if (isDigits && to < count && (flags[to] as number) & Flag.joined && kind[to] === Kind.word && (end[to] as number) - (start[to] as number) <= 2)
    to++;
  if (isDigits && COUNTED.has(hash[to] ?? 0)) return;
  out.push({ from: m.from, to, type: m.value.split(' ')[0] as string, name: word(s.reading, m.to) });
}

const BEFORE_CODE = wordSet('on from in of at to the');
const COMPASS = wordSet('north south east west');

const AFTER_CODE = wordSet('of % people patients years weeks days');

/** "on 3B", "4 West", "7 South": wards by code. */
function addCodes(s: Sensing, out: Found[]): void {
  const { kind, hash, flags, count, start, end } = s.reading.tokens;
  for (const i of numberTokens(s.reading)) {
    if ((end[i] as number) - (start[i] as number) > 2 || i + 1 >= count) continue;
    const isJoined = ((flags[i + 1] as number) & Flag.joined) !== 0;
    const length = (end[i + 1] as number) - (start[i + 1] as number);
    const isLetter =
      isJoined && length === 1 && ((flags[i + 1] as number) & Flag.upper) !== 0 && kind[i + 1] === Kind.word && BEFORE_CODE.has(hash[i - 1] ?? 0);
    const isCompass = !isJoined && COMPASS.has(hash[i + 1] as number) && ((flags[i + 1] as number) & Flag.capital) !== 0;
    if ((isLetter || isCompass) && !AFTER_CODE.has(hash[i + 2] ?? 0))
      out.push({ from: i, to: i + 2, type: 'ward', name: `${word(s.reading, i)} ${word(s.reading, i + 1)}` });
  }
}

/** "she was on Maple": wards go by the names of trees and flowers. */
function addTree(s: Sensing, m: Match<string>, out: Found[]): void {
  const { kind, flags } = s.reading.tokens;
  const isCapital = (i: number): boolean => kind[i] === Kind.word && ((flags[i] as number) & Flag.capital) !== 0;
  if (m.from > 0 && wordIs(s, m.from - 1, 'on') && isCapital(m.from) && !isCapital(m.to))
    out.push({ from: m.from, to: m.to, type: 'ward', name: word(s.reading, m.from) });
}

const NUMBERS = wordSet('one two three four five six seven eight nine ten eleven twelve');
const LOOSE_NUMBERED = wordSet('level team or unit block station chair floor theatre wing tower slot pod couch lit recovery');
const COUNTED = wordSet('% beds patients people years hours weeks days times of percent mg ml minutes');

/** "Kestrel Street Physio", "Mercer Valley ER", "St Brannock's": capitals before the word, or a saint. */
function addNamed(s: Sensing, m: Match<string>, out: Found[]): void {
  const { kind, hash, flags } = s.reading.tokens;
  const isCapital = ((flags[m.from] as number) & Flag.capital) !== 0;
  if (ORDINARY.has(hash[m.from] as number) && !isCapital) return;
  let from = m.from;
  for (let i = m.from - 1; i >= Math.max(0, m.from - 5); i--) {
    const f = flags[i] as number;
    const isJoint = SAINTS.has(hash[i] as number) && i < m.from - 1;
    if (wordIs(s, i, "'s") || (wordIs(s, i, '.') && f & Flag.joined && i > 0 && wordIs(s, i - 1, 'st'))) continue;
    if (kind[i] !== Kind.word || !(f & Flag.capital || isJoint) || (NOT_NAMES.has(hash[i] as number) && !isJoint)) break;
    from = i;
    if (f & Flag.sentenceStart) break;
  }
  if (from === m.from) return;
  const first = from;
  if ((flags[first] as number) & Flag.sentenceStart && first === m.from - 1 && !isCapital) return;
  out.push({
    from: first,
    to: m.to,
    type: m.value.split(' ')[0] as string,
    name: s.reading.text.slice(s.reading.tokens.start[first], s.reading.tokens.end[m.to - 1]),
  });
}

function wordIs(s: Sensing, i: number, text: string): boolean {
  return word(s.reading, i) === text;
}
