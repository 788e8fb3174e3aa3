import { Flag, Kind, type Sensing, word } from '@precept/engine';
import type { Signal } from '@precept/model';
import type { Quantity } from '../shared/numbers.ts';
import { wordSet } from '../shared/words.ts';
import { AFTER_BARE, BE, PERSON_NOUNS, THIRD } from './words.ts';

const PERSONS = wordSet(PERSON_NOUNS);
const BEING = wordSet(BE);
const THIRD_PERSON = wordSet(THIRD);
const MAY_FOLLOW = wordSet(AFTER_BARE);
const SEXES = wordSet('m f');
const SEX_WORDS = wordSet('male female man woman lady');
const AFTER_SEX = wordSet('with w who presented presents c pt patient admitted hx known in from came here seen post on no');
const AT = wordSet('at');
const ME = wordSet('me i');
const YOUNGEST = wordSet('youngest oldest eldest');
const KIN = wordSet(
  'mum mom mother dad father son daughter nan gran grandma grandad wife husband uncle aunt brother sister nephew niece granny mam patient pt lady gentleman',
);
const FOLLOWS_APPOSITIVE = wordSet('with who whose from her his came found admitted presented had was is lives lived a an the still');
const MAY_FOLLOW_KIN = wordSet('had has is was with came went who and got came still lives walked fell');
const DATE_WORDS = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday chapter page figure table room ward bed level step item number',
);
const COUNTED = wordSet('% times weeks months days hours minutes years patients people kg lb mg ml');

/** An age with no word for it: "Maria, 34, teacher", "he's 19", "(6)", "46F", "M/46", "a stroke at 46". */
export function bareAge(s: Sensing, q: Quantity): { from: number; to: number; confidence: number } | undefined {
  const { reading } = s;
  const { kind, hash, flags, count } = reading.tokens;
  if (q.value < 1 || q.value > 115 || !Number.isInteger(q.value)) return undefined;
  const { from, to } = q;
  const isDigits = kind[from] === Kind.number;
  if (isDigits && '$£€₹#.'.includes(reading.text[(reading.tokens.start[from] as number) - 1] ?? ' ')) return undefined;
  const before = from > 0 ? word(reading, from - 1) : '';
  const next = to < count ? word(reading, to) : '';
  const nextIsMark = to >= count || kind[to] === Kind.punctuation || kind[to] === Kind.emoji;
  const isJoinedNext = to < count && kind[to] === Kind.word && ((flags[to] as number) & Flag.joined) !== 0;
  if (next === '/' && isDigits && SEXES.has(hash[to + 1] as number) && q.value > 0) return { from, to: to + 2, confidence: 0.9 };
  if (next === '%' || next === '/' || next === '°' || next === '"') return undefined;

  if (isDigits && SEXES.has(hash[to] as number) && (flags[to] as number) & Flag.upper) {
    const closes = to + 1 >= count || kind[to + 1] === Kind.punctuation || AFTER_SEX.has(hash[to + 1] as number);
    if (closes && (isJoinedNext || !(q.value >= 90)) && q.value > 0) return { from, to: to + 1, confidence: isJoinedNext ? 0.9 : 0.7 };
  }
  if (isDigits && before === '/' && SEXES.has(hash[from - 2] as number)) return { from: from - 2, to, confidence: 0.9 };
  if (isDigits && SEX_WORDS.has(hash[to] as number) && !isJoinedNext && q.value > 12 && AFTER_SEX.has(hash[to + 1] as number))
    return { from, to, confidence: 0.8 };

  const opens = before === '(' || before === ',' || before === '-' || before === '–';
  if (opens && from >= 2 && (before === '(' ? next === ')' || next === ',' : nextIsMark && ',.)!;—-…'.includes(next || '.'))) {
    if (PERSONS.has(hash[from - 2] as number)) return { from, to, confidence: 0.85 };
    if (namesPerson(s, from - 1)) return { from, to, confidence: 0.9 };
    if (ME.has(hash[from - 2] as number)) return { from, to, confidence: 0.8 };
    const isName =
      ((flags[from - 2] as number) & Flag.capital) !== 0 && !((flags[from - 2] as number) & Flag.sentenceStart) && kind[from - 2] === Kind.word;
    if (
      before === ',' &&
      next === ',' &&
      q.value < 105 &&
      (FOLLOWS_APPOSITIVE.has(hash[to + 1] as number) || (isName && !DATE_WORDS.has(hash[from - 2] as number)))
    )
      return { from, to, confidence: 0.6 };
  }
  if (before === '(' && next === ',' && q.value > 1 && q.value < 105 && isDigits) return { from, to, confidence: 0.5 };
  if (before === 'of' && PERSONS.has(hash[from - 2] as number)) return { from, to, confidence: 0.8 };
  if (
    q.value > 1 &&
    !COUNTED.has(hash[to] as number) &&
    !isJoinedNext &&
    (KIN.has(hash[from - 1] as number) || namesPerson(s, from)) &&
    !nextIsMark &&
    isDigits &&
    MAY_FOLLOW_KIN.has(hash[to] as number)
  )
    return { from, to, confidence: 0.6 };
  if ((YOUNGEST.has(hash[from - 1] as number) || YOUNGEST.has(hash[from - 2] as number)) && nextIsMark) return { from, to, confidence: 0.7 };
  if (nextIsMark || MAY_FOLLOW.has(hash[to] as number)) {
    if (BEING.has(hash[from - 1] as number) && isAboutSomeone(s, from - 1)) return { from, to, confidence: 0.8 };
    if (before === 'only' || before === 'nearly' || before === 'almost' || before === 'just') {
      if (BEING.has(hash[from - 2] as number) && isAboutSomeone(s, from - 2)) return { from, to, confidence: 0.8 };
    }
    const isWhole = ((flags[from] as number) & Flag.sentenceStart) !== 0 && '.!'.includes(next || '.') && hasThird(s, from);
    if (isWhole && q.value >= 13) return { from, to, confidence: 0.6 };
    if (AT.has(hash[from - 1] as number) && q.value >= 18 && !isJoinedNext) return { from, to, confidence: 0.55 };
    const opensSentence = ((flags[from] as number) & Flag.sentenceStart) !== 0 || before === ':';
    if (opensSentence && q.value >= 13 && (next === ',' || next === 'and') && (q.value >= 90 || hasThird(s, from)))
      return { from, to, confidence: 0.6 };
  }
  return undefined;
}

/** True where a person's name ends just before token `i`. */
function namesPerson(s: Sensing, i: number): boolean {
  const edge = s.reading.tokens.start[i] as number;
  return endsAt(s.of('person'), edge) || endsAt(s.of('relative'), edge);
}

function endsAt(named: readonly Signal[], edge: number): boolean {
  for (const k of named) if (k.end <= edge && k.end >= edge - 2) return true;
  return false;
}

function isAboutSomeone(s: Sensing, verb: number): boolean {
  const { hash } = s.reading.tokens;
  if (/^(?:he|she|they|i|who)'?(?:s|m|re|d)?$/.test(word(s.reading, verb).replace("'", ''))) return word(s.reading, verb).length > 1;
  const subject = word(s.reading, verb - 1);
  return /^(?:he|she|they|i|who)$/.test(subject) || PERSONS.has(hash[verb - 1] as number) || namesPerson(s, verb);
}

function hasThird(s: Sensing, i: number): boolean {
  const { hash, count } = s.reading.tokens;
  for (let j = Math.max(0, i - 12); j < Math.min(count, i + 14); j++) if (THIRD_PERSON.has(hash[j] as number)) return true;
  return false;
}
