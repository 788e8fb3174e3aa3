import { Flag, type Reading, word } from '@precept/engine';
import { wordSet } from '../shared/words.ts';

const BEFORE_DATE = wordSet('on dob birth born since by until till from dated before after date of');
const BEFORE_TIME = wordSet('at by around about since before after from until till @ time');
const AFTER_TIME = wordSet('h hrs hours uhr am pm sharp tonight today');
const BEFORE_YEAR = wordSet(
  `in since from until till by of circa early late mid around before after during class summer winter spring autumn fall year born to and back through between
   january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ( , the a our his her is was`,
);
const AFTER_YEAR = wordSet(
  'conference congress season edition report guideline guidelines cohort intake survey review season awards award election budget olympics grad graduate class data study results outcomes',
);
/** Before a number of four digits these make it a count, a code or a price. */
const NOT_YEAR = wordSet(
  'room ward bed unit no number code pin ext extension id lot batch ref rs acct account ending than over under about nearly almost',
);

const APOSTROPHE = 39;

export interface NumberForm {
  readonly from: number;
  readonly to: number;
  readonly type: 'calendar' | 'year' | 'time';
  readonly confidence: number;
  readonly value: Readonly<Record<string, string | number>>;
}

/** What a number token is by its own form: 12/9/1983, 2024-03-01, 14:30, 1998. */
export function readNumber(reading: Reading, i: number): NumberForm | undefined {
  const { start, end, hash, flags } = reading.tokens;
  const length = (end[i] as number) - (start[i] as number);
  if (length < 3 && (length < 2 || reading.text.charCodeAt((start[i] as number) - 1) !== APOSTROPHE)) return undefined;
  const isPlain = isAllDigits(reading.text, start[i] as number, end[i] as number);
  if (isPlain && length !== 4 && length !== 2) return undefined;
  const text = word(reading, i);
  const before = i > 0 ? (hash[i - 1] as number) : 0;
  const charBefore = reading.text[(start[i] as number) - 1] ?? ' ';
  if ('$£€₹'.includes(charBefore)) return undefined;
  if (text.length === 4 && /^(?:19|20)\d\d$/.test(text)) return readYear(reading, i, Number(text), before);
  if (text.length === 2 && charBefore === "'" && BEFORE_YEAR.has(hash[i - 2] as number)) {
    const short = Number(text);
    return { from: i - 1, to: i + 1, type: 'year', confidence: 0.8, value: { precision: 'year', year: short > 30 ? 1900 + short : 2000 + short } };
  }
  if (text.length < 3) return undefined;
  if (isPlain) return readMilitaryTime(reading, i, text, before);
  const parts = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (parts) {
    const year = yearOfParts(Number(parts[1]), Number(parts[3]), Number(parts[4]), parts[1] as string, parts[4] as string);
    return year === undefined ? undefined : { from: i, to: i + 1, type: 'calendar', confidence: 0.95, value: { precision: 'day', year } };
  }
  const pair = /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (pair) {
    if (text === '24/7' || !BEFORE_DATE.has(before) || !isDayMonth(Number(pair[1]), Number(pair[2]))) return undefined;
    return { from: i, to: i + 1, type: 'calendar', confidence: 0.8, value: { precision: 'day' } };
  }
  const clock = /^(\d{1,2})([:.])(\d\d)(?:-(\d{1,2})[:.](\d\d))?$/.exec(text);
  if (clock) {
    const isTime = Number(clock[1]) < 25 && Number(clock[3]) < 60;
    const follows = (flags[i + 1] as number) & Flag.joined ? 0 : (hash[i + 1] as number);
    const sure = clock[4] !== undefined || clock[2] === ':' || BEFORE_TIME.has(before) || AFTER_TIME.has(follows);
    return isTime && sure && !(clock[2] === '.' && (flags[i + 1] as number) & Flag.joined && reading.text[end[i] as number] === '%')
      ? { from: i, to: i + 1, type: 'time', confidence: clock[2] === ':' ? 0.95 : 0.7, value: { precision: 'hour' } }
      : undefined;
  }
  return undefined;
}

/** "at 1430". */
function readMilitaryTime(reading: Reading, i: number, text: string, before: number): NumberForm | undefined {
  const isTime = /^[012]\d[0-5]\d$/.test(text) && Number(text) < 2400;
  return isTime && (BEFORE_TIME.has(before) || AFTER_TIME.has(reading.tokens.hash[i + 1] as number))
    ? { from: i, to: i + 1, type: 'time', confidence: 0.8, value: { precision: 'hour' } }
    : undefined;
}

function isAllDigits(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

function readYear(reading: Reading, i: number, year: number, before: number): NumberForm | undefined {
  const { flags, hash, end, count } = reading.tokens;
  if (year < 1850 || year > 2045 || NOT_YEAR.has(before)) return undefined;
  const next = reading.text[end[i] as number] ?? ' ';
  const isJoined = i + 1 < count && ((flags[i + 1] as number) & Flag.joined) !== 0 && /[a-z%]/i.test(next) && next !== 's';
  if (isJoined) return undefined;
  const isNear = year >= 1995 && year <= 2035;
  const sure = BEFORE_YEAR.has(before) || AFTER_YEAR.has(hash[i + 1] as number);
  const closes = i + 1 >= count || /[.,;:)!?\n]/.test(next) || /[A-Z]/.test(reading.text[(end[i] as number) + 1] ?? ' ');
  if (!sure && !(isNear && closes)) return undefined;
  return { from: i, to: i + 1, type: 'year', confidence: sure ? 0.9 : 0.6, value: { precision: 'year', year } };
}

function yearOfParts(a: number, b: number, c: number, first: string, last: string): number | undefined {
  if (first.length === 4) return a > 1850 && a < 2100 && isDayMonth(c, b) ? a : undefined;
  if (first.length > 2 || !isDayMonth(a, b) || last.length === 1 || last.length === 3) return undefined;
  if (last.length === 4) return c > 1850 && c < 2100 ? c : undefined;
  return c > 30 ? 1900 + c : 2000 + c;
}

function isDayMonth(a: number, b: number): boolean {
  return a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
}
