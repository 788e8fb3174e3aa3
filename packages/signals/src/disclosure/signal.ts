import { Flag, Kind, type Match, type Reading, Seen, type SignalModule, word } from '@precept/engine';
import { findWord, sentenceAround, wordSet } from '../shared/words.ts';
import { phrases } from './phrases.ts';

/** A statement of a tie, or one left vague or hidden. `value.clear` is true where a reader cannot miss or mistake it. */
export const signal: SignalModule = {
  name: 'disclosure',
  kinds: ['disclosure'],
  lexicons: [phrases],
  trigger: { lexicon: true, seen: Seen.upper },
  sense(sensing) {
    const { reading } = sensing;
    const found = sensing.matches(phrases);
    for (const match of found) {
      if (found.some((other) => contains(other, match))) continue;
      const [kind = '', detail = ''] = match.value.split('/');
      if (!isMeant(reading, kind, detail, match)) continue;
      if (kind !== 'ad' && isQuoted(reading, match.from)) continue;
      const denied = kind !== 'none' && kind !== 'hidden' && isDenied(reading, match.from);
      const type = denied ? (isOfViews(reading, match.from) ? 'views-own' : 'none') : kind;
      const clear = !denied && CLEAR.has(kind) && detail !== 'code' && isProminent(reading, match);
      sensing.addTokens(match.from, match.to, { kind: 'disclosure', type, value: { clear, detail } });
    }
    const code = findCode(reading);
    if (code >= 0) sensing.addTokens(code, code + 2, { kind: 'disclosure', type: 'affiliate', value: { clear: false, detail: 'code' } });
  },
};

const VIEWS = wordSet('view views opinion opinions tweet tweets post posts opinionated thoughts rts retweets');

/** "Views are not my employer's" denies whose views they are, not the tie. */
function isOfViews(reading: Reading, at: number): boolean {
  const sentence = sentenceAround(reading, at);
  return findWord(reading, sentence.from, at, VIEWS) >= 0;
}

const BEFORE_CODE = new Set(['with', 'use', 'code', 'using', 'quote', 'enter', 'is', ':']);

/** A shopping code such as LEA15: capitals with a number joined to them, after "with", "use" or "code". */
function findCode(reading: Reading): number {
  const { tokens } = reading;
  if (!(tokens.seen & Seen.digit) || !(tokens.seen & Seen.upper)) return -1;
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (tokens.kind[i + 1] !== Kind.number || !((tokens.flags[i + 1] as number) & Flag.joined) || !((tokens.flags[i] as number) & Flag.upper))
      continue;
    const letters = (tokens.end[i] as number) - (tokens.start[i] as number);
    if (letters >= 3 && BEFORE_CODE.has(word(reading, i - 1))) return i;
  }
  return -1;
}

const CLEAR = new Set(['ad', 'sponsored', 'gifted', 'affiliate', 'employee', 'own-product']);
/** Words that disclose only as a hashtag; in running text they mean something else ("my partner", "PR", "client"). */
const TAG_ONLY = new Set([
  'collab',
  'spon',
  'sp',
  'partner',
  'partners',
  'ambassador',
  'ambassadors',
  'gift',
  'pr',
  'ee',
  'client',
  'fam',
  'promo',
  'collaboration',
  'gifted',
]);
/** The first words a reader sees before "more". */
const PROMINENT_UNTIL = 140;
/** A tag after this many others is lost among them. */
const PILE = 3;

function contains(outer: Match<string>, inner: Match<string>): boolean {
  return outer !== inner && outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from;
}

function isQuoted(reading: Reading, token: number): boolean {
  return ((reading.tokens.flags[token] as number) & Flag.quoted) !== 0;
}

function isDenied(reading: Reading, token: number): boolean {
  return ((reading.tokens.flags[token] as number) & Flag.negated) !== 0;
}

function isMeant(reading: Reading, type: string, detail: string, { from, to }: Match<string>): boolean {
  const flags = reading.tokens.flags[from] as number;
  const isTag = (flags & Flag.tag) !== 0;
  if (detail === 'tag') return isTag ? isLoneAdTag(reading, from, to) : isAdOpening(reading, from, to);
  if (type !== 'vague' || to - from > 1) return true;
  const w = word(reading, from);
  return TAG_ONLY.has(w) ? isTag && isWholeTag(reading, from, to) : true;
}

/** "#ad", not "#AD #Alzheimers" and not "#adhd". */
function isLoneAdTag(reading: Reading, from: number, to: number): boolean {
  if (!isWholeTag(reading, from, to)) return false;
  return !(reading.lower.includes('alzheimer') || reading.lower.includes('dementia') || reading.lower.includes('eczema'));
}

function isWholeTag(reading: Reading, from: number, to: number): boolean {
  const { flags, kind } = reading.tokens;
  const isTagPart = (i: number): boolean => i >= 0 && i < reading.tokens.count && ((flags[i] as number) & Flag.tag) !== 0;
  const opens = from > 0 && isTagPart(from - 1) && kind[from - 1] === Kind.punctuation;
  const closes = !isTagPart(to) || kind[to] === Kind.punctuation;
  return opens && closes;
}

/** "Ad:", "Ad.", "AD /" as the first word. */
function isAdOpening(reading: Reading, from: number, to: number): boolean {
  const { kind, start, count } = reading.tokens;
  const opens = from === 0 || (from <= 2 && kind[0] !== Kind.word) || (from <= 3 && word(reading, from - 1) === '/');
  const next = to < count && kind[to] === Kind.punctuation ? (reading.text[start[to] as number] as string) : '';
  return opens && (next !== '' || to >= count);
}

/** Near the beginning and not among a pile of tags. */
function isProminent(reading: Reading, { from }: Match<string>): boolean {
  const { start, flags, kind } = reading.tokens;
  if ((flags[from] as number) & Flag.tag) {
    let tags = 0;
    for (let i = 0; i < from - 1; i++) if (kind[i] === Kind.punctuation && (flags[i] as number) & Flag.tag) tags++;
    if (tags >= PILE || (start[from] as number) > PROMINENT_UNTIL) return false;
  }
  return (start[from] as number) <= PROMINENT_UNTIL * 2;
}
