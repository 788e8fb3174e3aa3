import { Flag, Kind, type Match, Seen, type Sensing, type SignalModule, word } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { numberTokens } from '../shared/number-tokens.ts';
import { wordSet } from '../shared/words.ts';
import { readNumber } from './number-forms.ts';
import { DATES, type DateWording } from './words.ts';

const AGE_AFTER = wordSet('old yo y.o young aged');
const VERB_LIKE_MONTH = wordSet('may march');
const FIRM_BEFORE_MONTH = wordSet('in since last next until till til early late mid back end of');
const NAME_LIKE_MONTH = wordSet('april june august');
const VERB_LIKE_DAY = wordSet('sat sun wed mon');
const SMALL_WORDS = wordSet('on in by since until til till for from before after at around about during each past coming');
const AFTER_BARE_DAY = wordSet('at with for and to in or he she we i they after when until so but because');
const CAPITAL = Flag.capital;

/** Dates, times and spans of time. Whether they belong to a patient is for `patient-context` to say. */
export const signal: SignalModule = {
  name: 'date',
  kinds: ['date'],
  lexicons: [DATES],
  trigger: { lexicon: true, seen: Seen.digit },
  sense(s) {
    const found = longest(meant(s, s.matches(DATES)));
    let done = -1;
    let next = 0;
    for (const i of numberTokens(s.reading)) {
      for (; next < found.length && (found[next] as Match<DateWording>).from <= i; next++) done = addWording(s, found[next] as Match<DateWording>);
      if (i < done) continue;
      const form = readNumber(s.reading, i);
      if (!form) continue;
      s.addTokens(form.from, form.to, { kind: 'date', type: form.type, confidence: form.confidence, value: form.value });
      done = form.to;
    }
    for (; next < found.length; next++) addWording(s, found[next] as Match<DateWording>);
  },
};

/** Those of the matches that speak of a date. */
function meant(s: Sensing, all: readonly Match<DateWording>[]): readonly Match<DateWording>[] {
  for (let i = 0; i < all.length; i++) if (!isMeant(s, all[i] as Match<DateWording>)) return all.filter((m) => isMeant(s, m));
  return all;
}

/** Adds a date written in words; returns the token after it. */
function addWording(s: Sensing, m: Match<DateWording>): number {
  const { type, precision } = m.value;
  const from = type === 'awareness' ? startOfName(s, m.from) : SMALL_WORDS.has(s.reading.tokens.hash[m.from] as number) ? m.from + 1 : m.from;
  const { year, to } = withYear(s, m);
  s.addTokens(from, to, { kind: 'date', type, value: year ? { precision, year } : { precision } });
  return m.to;
}

/** "12 March 2024", "March 12, 2024": the year may stand a comma further. */
function withYear(s: Sensing, m: Match<DateWording>): { year: number | undefined; to: number } {
  const { kind } = s.reading.tokens;
  if (kind[m.to - 1] === Kind.number) {
    const year = yearOf(word(s.reading, m.to - 1));
    if (year) return { year, to: m.to };
  }
  if (kind[m.to] === Kind.number && m.value.type === 'calendar') {
    const year = yearOf(word(s.reading, m.to));
    if (year) return { year, to: m.to + 1 };
  }
  return { year: undefined, to: m.to };
}

function yearOf(text: string): number | undefined {
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

/** "Mental Health Awareness Week": back over the words of the name. */
function startOfName(s: Sensing, from: number): number {
  const { flags, kind } = s.reading.tokens;
  let at = from;
  const isTag = (i: number): number => (flags[i] as number) & Flag.tag;
  while (
    at > 0 &&
    at > from - 6 &&
    isTag(at - 1) === isTag(from) &&
    kind[at - 1] === Kind.word &&
    (flags[at - 1] as number) & CAPITAL &&
    !((flags[at] as number) & Flag.sentenceStart)
  )
    at--;
  return at;
}

/** Leaves out "you may", "she sat 2 hours", "April said", ages, and numbers too large for a day. */
function isMeant(s: Sensing, m: Match<DateWording>): boolean {
  const { hash, flags, kind, count } = s.reading.tokens;
  switch (m.value.check) {
    case 'none':
      return true;
    case 'span':
      return !AGE_AFTER.has(hash[m.to] as number) && !(kind[m.from] === Kind.number && isPart(s, m.from));
    case 'awareness':
      return isCapital(s, m.from) || isCapital(s, m.to - 1) || m.to - m.from === 1;
    case 'short weekday':
      return isCapital(s, m.from) && !((flags[m.from] as number) & Flag.upper);
    case 'weekday':
      return !(VERB_LIKE_DAY.has(hash[m.from] as number) && !isCapital(s, m.from) && kind[m.from + 1] === Kind.number);
    case 'month': {
      const word = hash[m.from] as number;
      const isFirm = m.from > 0 && FIRM_BEFORE_MONTH.has(hash[m.from - 1] as number);
      return isFirm ? isCapital(s, m.from) || !VERB_LIKE_MONTH.has(word) : NAME_LIKE_MONTH.has(word) && endsClause(s, m.to);
    }
    case 'bare day':
      return (m.to >= count || kind[m.to] !== Kind.word || AFTER_BARE_DAY.has(hash[m.to] as number)) && isCalendar(s, m);
    case 'calendar':
      return isCalendar(s, m);
    case 'time':
      return kind[m.from] !== Kind.number || CLOCK.test(word(s.reading, m.from));
  }
}

const CLOCK = /^(?:\d{1,2}(?:[:.]\d\d)?(?:-\d{1,2}(?:[:.]\d\d)?)?|\d{3,4})$/;
const DAY_OR_YEAR = /^\d{1,2}(?:-\d{1,2})?$|^(?:19|20)\d\d$/;

function isCapital(s: Sensing, i: number): boolean {
  return ((s.reading.tokens.flags[i] as number) & (CAPITAL | Flag.tag)) !== 0;
}

/** No "may" or "march" that is a verb, and every number a day or a year. */
function isCalendar(s: Sensing, m: Match<DateWording>): boolean {
  const { hash, kind } = s.reading.tokens;
  for (let i = m.from; i < m.to; i++) {
    const before = hash[i - 1] as number;
    if (kind[i] === Kind.number) {
      if (!DAY_OR_YEAR.test(word(s.reading, i))) return false;
    } else if (
      VERB_LIKE_MONTH.has(hash[i] as number) &&
      !isCapital(s, i) &&
      !FIRM_BEFORE_MONTH.has(before) &&
      kind[i - 1] !== Kind.number &&
      before !== TH
    )
      return false;
  }
  return true;
}

const TH = [...wordSet('th')][0] as number;

/** True where a number is the tail of something longer: "£40 a day", "7.5 mg". */
function isPart(s: Sensing, i: number): boolean {
  const { start } = s.reading.tokens;
  return '$£€₹#'.includes(s.reading.text[(start[i] as number) - 1] ?? ' ');
}

function endsClause(s: Sensing, i: number): boolean {
  const { kind, count } = s.reading.tokens;
  return i >= count || kind[i] === Kind.punctuation || kind[i] === Kind.number;
}
