import { Flag, Kind, type Match, Seen, type Sensing, type SignalModule, word } from '@precept/engine';
import { hashText, type PersonRole } from '@precept/model';
import { longest } from '../shared/longest.ts';
import { numberTokens } from '../shared/number-tokens.ts';
import { NUMBER_WORDS, type Quantity, quantities } from '../shared/numbers.ts';
import { findWord, sentenceAround, wordSet } from '../shared/words.ts';
import { bareAge } from './bare-age.ts';
import { roleBefore, standsAtPerson } from './role.ts';
import { AGES, type AgeWording } from './words.ts';

const UNIT_ALONE = wordSet('years yrs yr year months month weeks wks days mo');
const FIRMLY_RANGED = wordSet('adults women men children people volunteers donors kids girls boys patients');
const OLDER = wordSet('old young');
const AGE_LIKE_BEFORE = wordSet('aged age turned turning turn turns');
const FIRMLY_GROUP = wordSet('ages older younger age');
const LOOSELY_GROUP = wordSet('after before past between until');
const FROM = hashText('from');
const CLOCK = wordSet("o'clock th st nd rd pm am hrs");
const isClock = (s: Sensing, i: number): boolean => CLOCK.has(s.reading.tokens.hash[i] ?? 0);

/** Ages, bands of age, and years of birth. */
export const signal: SignalModule = {
  name: 'age',
  kinds: ['age'],
  after: ['person', 'relative', 'date'],
  lexicons: [AGES, NUMBER_WORDS],
  trigger: { lexicon: true, seen: Seen.digit },
  sense(s) {
    const numbers = quantities(s);
    const all = s.matches(AGES);
    if (all.some(isBand)) for (const m of longest(all.filter(isBand))) addBand(s, m);
    if (numbers.length === 0) return;
    const words = longest(all);
    for (const q of numbers) {
      if (q.value > 122 && !(q.value >= 1850 && q.value < 2040)) continue;
      const before = endingAt(words, q.from);
      if (q.value > 122) {
        if (before?.value === 'birth') addBirthYear(s, q);
        continue;
      }
      const after = beginningAt(words, q.to);
      addAge(s, q, before, after) || addBareAge(s, q);
    }
    if (words.length > 0 && s.reading.tokens.seen & Seen.digit) addRanges(s, words);
    dropSpansOfTime(s);
  },
};

const isBand = (m: Match<AgeWording>): boolean => m.value.startsWith('band') || m.value === 'decade';

/** "62 yrs" read as an age is no span of time as well. */
function dropSpansOfTime(s: Sensing): void {
  const ages = s.of('age');
  if (ages.length === 0) return;
  for (const d of s.of('date')) if (d.type === 'duration' && ages.some((a) => a.start < d.end && d.start < a.end)) s.remove(d);
}

function addAge(s: Sensing, q: Quantity, before: Match<AgeWording> | undefined, after: Match<AgeWording> | undefined): boolean {
  if (isGroup(s, q, before, after)) {
    const from = before?.value === 'group before' ? before.from : q.from;
    const to = after?.value === 'group after' || isUnit(after) ? (after as Match<AgeWording>).to : q.to;
    s.addTokens(from, to, { kind: 'age', type: 'band', role: 'unknown', value: { years: q.value, group: true } });
    return true;
  }
  if (after?.value.startsWith('after')) {
    if (after.value === 'after birthday') return addYears(s, q.from, after.to, q.value, 0.95);
    const unit = after.value.slice(6);
    const saysOld = after.to - after.from > 1 || !UNIT_ALONE.has(s.reading.tokens.hash[after.from] as number);
    const isPlural = /s$/.test(word(s.reading, after.to - 1)) && word(s.reading, after.to - 1).startsWith('old');
    if (!saysOld && !isAppositive(s, q, after.to)) return false;
    if (isPlural) {
      s.addTokens(q.from, after.to, { kind: 'age', type: 'band', role: 'unknown', value: { years: q.value, group: true } });
      return true;
    }
    const word0 = word(s.reading, after.from);
    if (word0 === 'mo' && !((s.reading.tokens.flags[after.from] as number) & Flag.joined)) return false;
    const years = unit === 'year' ? q.value : 0;
    return addYears(s, q.from, after.to, years, saysOld ? 1 : 0.7);
  }
  if (before?.value === 'before' && findWord(s.reading, before.from, before.to, AGE_LIKE_BEFORE) >= 0 && endsAge(s, q.to))
    return addYears(s, q.from, q.to, q.value, 0.9);
  if (before?.value === 'before' && q.value >= 90 && endsAge(s, q.to)) return addYears(s, q.from, q.to, q.value, 0.7);
  return false;
}

/** "62 yrs" is an age where a person stands before it; "for 62 years" is a span of time. */
function isAppositive(s: Sensing, q: Quantity, to: number): boolean {
  const { kind, hash } = s.reading.tokens;
  if (OLDER.has(hash[to] as number)) return true;
  const at = q.from - 1;
  if (at < 0) return false;
  const isClosed = to >= s.reading.tokens.count || kind[to] === Kind.punctuation;
  if (standsAtPerson(s, kind[at] === Kind.punctuation ? at : q.from)) return isClosed || kind[to] === Kind.word;
  return roleBefore(s, kind[at] === Kind.punctuation ? at : q.from, q.from) !== undefined && isClosed && word(s.reading, at) !== 'for';
}

function isGroup(s: Sensing, q: Quantity, before: Match<AgeWording> | undefined, after: Match<AgeWording> | undefined): boolean {
  if (after?.value === 'group after')
    return (
      q.value >= 1 &&
      q.value < 110 &&
      s.reading.tokens.kind[q.from] === Kind.number &&
      !UNIT_ALONE.has(s.reading.tokens.hash[after.to] ?? 0) &&
      !COUNTED.has(s.reading.tokens.hash[after.to] ?? 0)
    );
  if (before?.value !== 'group before' || q.value < 1) return false;
  if (FIRMLY_RANGED.has(s.reading.tokens.hash[before.to - 1] as number)) return false;
  if (isUnit(after)) return LIMITS.has(s.reading.tokens.hash[before.from] as number) && saysAge(s, q, after as Match<AgeWording>);
  const last = s.reading.tokens.hash[before.to - 1] as number;
  return FIRMLY_GROUP.has(last) || (q.value >= (LOOSELY_GROUP.has(last) ? 30 : 12) && last !== FROM && endsAge(s, q.to) && !isClock(s, q.to));
}

const LIMITS = wordSet('over under ages aged above below older younger from between until past');
const BABIES = wordSet('baby babies infant infants newborn newborns child children kids bubs bub little');

/** "under 3 months" after "babies" is an age; "under 3 months" alone is a span of time. */
function saysAge(s: Sensing, q: Quantity, after: Match<AgeWording>): boolean {
  if (after.to - after.from > 1 || !UNIT_ALONE.has(s.reading.tokens.hash[after.from] as number)) return true;
  const sentence = sentenceAround(s.reading, q.from);
  return findWord(s.reading, sentence.from, sentence.to, BABIES) >= 0;
}

const isUnit = (m: Match<AgeWording> | undefined): boolean => m?.value.startsWith('after') === true && m.value !== 'after birthday';

function addBareAge(s: Sensing, q: Quantity): boolean {
  const found = bareAge(s, q);
  return found ? addYears(s, found.from, found.to, q.value, found.confidence) : false;
}

function addYears(s: Sensing, from: number, to: number, years: number, confidence: number): boolean {
  const role: PersonRole = roleBefore(s, from, to) ?? 'unknown';
  s.addTokens(from, to, { kind: 'age', type: years > 89 ? 'over-89' : 'exact', role, confidence, value: { years } });
  return true;
}

/** A year of birth tells an age: over 89 where the post's own time, or the year 2026, says so. */
function addBirthYear(s: Sensing, q: Quantity): void {
  const now = Number(s.post.at?.slice(0, 4) ?? 2026) || 2026;
  const role = roleBefore(s, q.from, q.to) ?? 'unknown';
  s.addTokens(q.from, q.to, { kind: 'age', type: 'birth-year', role, value: { year: q.value, years: Math.max(0, now - q.value) } });
}

function addBand(s: Sensing, m: Match<AgeWording>): void {
  const role = (): PersonRole => roleBefore(s, m.from, m.to) ?? 'unknown';
  if (m.value === 'band over' || m.value === 'band hundred') {
    const group = word(s.reading, m.to - 1).endsWith('s');
    s.addTokens(m.from, m.to, {
      kind: 'age',
      type: group ? 'band' : 'over-89',
      role: role(),
      value: { years: m.value === 'band over' ? 90 : 100, group },
    });
  } else if (m.value.startsWith('band')) {
    s.addTokens(m.from, m.to, { kind: 'age', type: 'band', role: role(), confidence: 0.8, value: { band: m.value.slice(5) } });
  } else if (m.value === 'decade') {
    const decade = decadeOf(s, m);
    if (decade !== undefined) s.addTokens(m.from, m.to, { kind: 'age', type: 'band', role: role(), confidence: 0.9, value: { years: decade } });
  }
}

const DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
  teens: 15,
};
const BEFORE_DECADE = wordSet('early mid late his her their my your our');

/** "late 60s", "in her fifties"; "the sixties" and "the 80s" alone are decades of a century. */
function decadeOf(s: Sensing, m: Match<AgeWording>): number | undefined {
  const { hash, kind, flags } = s.reading.tokens;
  const first = word(s.reading, m.from);
  const isQualified =
    BEFORE_DECADE.has(hash[m.from] as number) ||
    BEFORE_DECADE.has(hash[m.from - 1] as number) ||
    (m.from > 0 && kind[m.from - 1] === Kind.punctuation && word(s.reading, m.from - 1) === ',');
  if (!isQualified || first === 'the') return undefined;
  const last = m.to - 1;
  if (word(s.reading, last) !== 's') return DECADES[word(s.reading, last)];
  const value = Number(word(s.reading, last - 1));
  return (flags[last] as number) & Flag.joined && value >= 10 && value <= 100 && value % 10 === 0 ? value : undefined;
}

/** "6-14", "aged 45-64": one number token with a dash. */
function beginningAt(words: readonly Match<AgeWording>[], i: number): Match<AgeWording> | undefined {
  for (const m of words) if (m.from === i) return m;
  return undefined;
}

function endingAt(words: readonly Match<AgeWording>[], i: number): Match<AgeWording> | undefined {
  for (const m of words) if (m.to === i) return m;
  return undefined;
}

function addRanges(s: Sensing, words: readonly Match<AgeWording>[]): void {
  for (const i of numberTokens(s.reading)) {
    const after = beginningAt(words, i + 1);
    const before = endingAt(words, i);
    if (
      !(
        (isUnit(after) && after?.value === 'after year' && after.to - after.from > 1) ||
        before?.value === 'group before' ||
        before?.value === 'before'
      )
    )
      continue;
    const range = /^(\d{1,2})-(\d{1,3})$/.exec(word(s.reading, i));
    if (range)
      s.addTokens(i, isUnit(after) ? (after as Match<AgeWording>).to : i + 1, {
        kind: 'age',
        type: 'band',
        role: 'unknown',
        value: { years: Number(range[1]), group: true },
      });
  }
}

function endsAge(s: Sensing, i: number): boolean {
  const { kind, count } = s.reading.tokens;
  if (word(s.reading, i) === '%') return false;
  return i >= count || kind[i] === Kind.punctuation || kind[i] === Kind.emoji || !COUNTED.has(s.reading.tokens.hash[i] as number);
}

const COUNTED = wordSet(
  '% percent people patients times points pages beds staff minutes minute hours hour days weeks months km miles mg ml kg cases followers thousand million hundred dollars pounds a.m am pm cm mm per of million meters metres countries degrees women men children years new more',
);
