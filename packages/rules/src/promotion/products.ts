import { Flag, type Judging, Kind, type Reading, tokenAt, word } from '@precept/engine';
import { commonWord, hasBoxedWarning, isOnCounter, wordFacts } from '@precept/knowledge';
import type { Product as OwnProduct, Signal } from '@precept/model';
import { isIndustry } from './speaker.ts';
import { AFTER_PRODUCT, BEFORE_FIRM, BEFORE_PRODUCT, FIRM, NEVER } from './words.ts';

/** A product named in the text. Offsets are into the normalised text. */
export interface Named {
  readonly start: number;
  readonly end: number;
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly generic?: string;
  readonly type: 'brand' | 'generic';
  readonly kind: 'medicine' | 'device' | 'other';
  /** Sold without a prescription, a vaccine or a supplement. */
  readonly free: boolean;
  readonly boxed: boolean;
  /** The organisation's own entry, where it has one. */
  readonly own?: OwnProduct;
}

const LEAST_LETTERS = 5;
/** Products looked at: a text that names more tells nothing more. */
const MOST = 64;
/** Bits of `wordFacts` that make a word a name, a place or an ordinary word. */
const KNOWN = 511;
const FREE_TYPES = new Set(['vaccine', 'supplement', 'device']);

/** Products by name, in order: those of the organisation and the author, those of the list, and names nobody knows where the name of a product stands. */
export function namedProducts(judging: Judging): Named[] {
  const found: Named[] = [];
  const add = (n: Named): void => {
    if (found.length < MOST && !found.some((f) => f.from < n.to && n.from < f.to)) found.push(n);
  };
  for (const own of judging.policy.products ?? []) for (const at of placesOf(judging.reading, own.name)) add(ownProduct(judging.reading, at, own));
  for (const name of judging.post.author.products ?? [])
    for (const at of placesOf(judging.reading, name))
      add({ ...spanOf(judging.reading, at, name.length), name, type: 'brand', kind: 'other', free: false, boxed: false });
  for (const s of judging.of('medicine')) if (s.type !== undefined && NAMED_TYPES.has(s.type)) add(listed(judging, s));
  if (isOutsideList(judging))
    for (const n of unlisted(judging)) if (!found.some((f) => Math.abs(f.from - n.to) < 2 || Math.abs(n.from - f.to) < 2)) add(n);
  const inOrder = found.sort((a, b) => a.from - b.from);
  return inOrder.map((n, i) => (n.generic === undefined && isFirmOf(inOrder[i - 1], n) ? { ...n, free: true } : n));
}

/** "Paracetamol Brightmoor": the maker's name behind a medicine sold without a prescription. */
function isFirmOf(before: Named | undefined, n: Named): boolean {
  return before?.free === true && before.to === n.from;
}

const NAMED_TYPES = new Set(['brand', 'generic', 'misspelt', 'stem']);

/** Names nobody knows are looked for only where those who make or sell products speak. */
function isOutsideList({ post }: Judging): boolean {
  return post.author.role !== 'public' && post.author.role !== 'student';
}

function* placesOf({ lower }: Reading, name: string): Generator<number> {
  const wanted = name.toLowerCase();
  if (wanted.length < 3) return;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length))
    if (!/[a-z0-9]/.test(lower[at - 1] ?? ' ') && !/[a-z0-9]/.test(lower[at + wanted.length] ?? ' ')) yield at;
}

function spanOf(reading: Reading, start: number, length: number): Pick<Named, 'start' | 'end' | 'from' | 'to'> {
  const from = tokenAt(reading, start);
  let to = from + 1;
  while (to < reading.tokens.count && (reading.tokens.start[to] as number) < start + length) to++;
  return { start, end: start + length, from, to };
}

function ownProduct(reading: Reading, at: number, own: OwnProduct): Named {
  const generic = own.established?.toLowerCase();
  return {
    ...spanOf(reading, at, own.name.length),
    name: own.name,
    ...(generic === undefined ? {} : { generic }),
    type: own.name.toLowerCase() === generic ? 'generic' : 'brand',
    kind: own.kind,
    free: false,
    boxed: own.boxedWarning !== undefined,
    own,
  };
}

function listed({ reading, post }: Judging, s: Signal): Named {
  const generic = typeof s.value?.generic === 'string' ? s.value.generic : undefined;
  const name = reading.text.slice(s.start, s.end);
  return {
    ...spanOf(reading, s.start, s.end - s.start),
    name,
    ...(generic === undefined ? {} : { generic }),
    type: s.type === 'brand' ? 'brand' : 'generic',
    kind: 'medicine',
    // A brand nobody knows, from somebody who makes no medicines, is more often a supplement.
    free: FREE_TYPES.has(s.type ?? '') || (generic === undefined ? !isIndustry(post) : isFree(generic)),
    boxed: generic !== undefined && hasBoxedWarning(generic),
  };
}

function isFree(generic: string): boolean {
  return isOnCounter(generic) || /vaccine|rehydration|vitamin|zinc|iron|magnesium|collagen|cbd/.test(generic) || COUNTER.has(generic);
}
/** Sold over the counter in most countries, or no medicine by prescription. */
const COUNTER = new Set([
  'melatonin',
  'magnesium',
  'diclofenac',
  'aspirin',
  'senna',
  'nicotine replacement',
  "st john's wort",
  'kratom',
  'guaifenesin',
  'codeine/paracetamol',
  'naloxone',
  'oral rehydration salts',
  'insulin',
]);

function* unlisted(judging: Judging): Generator<Named> {
  const { reading } = judging;
  const { count, kind, flags, hash, start, end } = reading.tokens;
  let taken: ReadonlySet<number> | undefined;
  let given = 0;
  const firms = new Set<number>();
  for (let i = 0; i + 1 < count; i++)
    if (((flags[i] as number) & (Flag.capital | Flag.tag)) === Flag.capital && FIRM.has(hash[i + 1] as number)) firms.add(hash[i] as number);
  for (let i = 0; i < count; i++) {
    if (kind[i] !== Kind.word || !((flags[i] as number) & Flag.capital) || firms.has(hash[i] as number)) continue;
    const length = (end[i] as number) - (start[i] as number);
    if (length < LEAST_LETTERS || (wordFacts(hash[i] as number) & KNOWN) !== 0) continue;
    taken ??= takenTokens(judging);
    if (!standsAsProduct(judging, i, taken)) continue;
    if (++given > MOST) return;
    const established = establishedAfter(reading, i);
    yield {
      start: start[i] as number,
      end: end[i] as number,
      from: i,
      to: i + 1,
      name: reading.text.slice(start[i], end[i]),
      ...(established === undefined ? {} : { generic: established }),
      type: 'brand',
      kind: 'other',
      free: COUNTER_LINE.test(reading.lower),
      boxed: false,
    };
  }
}

/** What the law wants beside medicines that are sold without a prescription. */
const COUNTER_LINE =
  /\buse (?:only )?as directed\b|\balways read the label\b|\bread the (?:leaflet|label)\b|\bover[- ]the[- ]counter\b|\bfollow the directions\b|\bpharmacy medicine\b|\bpackungsbeilage\b|\bnotice\b/;

function standsAsProduct(judging: Judging, i: number, taken: ReadonlySet<number>): boolean {
  const { reading } = judging;
  const { count, flags, hash, kind } = reading.tokens;
  const before = i > 0 ? (hash[i - 1] as number) : 0;
  const after = i + 1 < count ? (hash[i + 1] as number) : 0;
  const f = flags[i] as number;
  if (NEVER.has(hash[i] as number) || taken.has(i)) return false;
  if (f & Flag.tag) return isLoneTag(reading, i) && isIndustry(judging.post);
  if (FIRM.has(after) || BEFORE_FIRM.has(before) || isJoinedName(reading, i)) return false;
  if (/[®™]/.test(reading.text.slice(reading.tokens.end[i] as number, (reading.tokens.end[i] as number) + 1))) return true;
  if (establishedAfter(reading, i) !== undefined) return true;
  if (!isIndustry(judging.post)) return false;
  if (f & Flag.upper) return (reading.tokens.end[i] as number) - (reading.tokens.start[i] as number) >= LEAST_CAPITALS && !isShouted(reading);
  if (AFTER_PRODUCT.has(after) && kind[i + 1] !== Kind.punctuation) return true;
  const opens = i === 0 || (f & Flag.sentenceStart) !== 0;
  if (!opens && (BEFORE_PRODUCT.has(before) || reading.text[(reading.tokens.end[i - 1] as number) - 1] === ':')) return true;
  return opens && (reading.text[reading.tokens.end[i] as number] === ':' || (isLonely(reading, i) && judging.post.author.role === 'pharma-account'));
}

const LEAST_CAPITALS = 6;

/** A sentence of this one word: "TRELUMA." */
function isLonely(reading: Reading, i: number): boolean {
  const s = reading.sentences[reading.sentenceOf[i] as number];
  return s !== undefined && s.to - s.from <= 2;
}

/** Part of a name of several words with capitals, in front or behind: a person or a place. */
function isJoinedName(reading: Reading, i: number): boolean {
  const { count, flags, hash, kind, start, end } = reading.tokens;
  const isCapital = (j: number): boolean =>
    j >= 0 &&
    j < count &&
    kind[j] === Kind.word &&
    ((flags[j] as number) & (Flag.capital | Flag.sentenceStart | Flag.upper | Flag.tag)) === Flag.capital &&
    (end[j] as number) - (start[j] as number) > 2;
  if ((flags[i] as number) & (Flag.upper | Flag.tag)) return false;
  const opensName =
    i > 0 &&
    ((flags[i - 1] as number) & (Flag.capital | Flag.upper)) === Flag.capital &&
    kind[i - 1] === Kind.word &&
    commonWord(wordFacts(hash[i - 1] as number)) === 0;
  return isCapital(i - 1) || opensName || (isCapital(i + 1) && reading.text[end[i] as number] === ' ' && !FORM.has(word(reading, i + 1)));
}
const FORM = new Set(['forte', 'plus', 'max', 'duo', 'tablets', 'capsules', 'injection', 'patches', 'cream', 'day', 'pen']);

const ELSE = ['person', 'place', 'facility-unit', 'affiliation', 'condition', 'contact', 'date', 'url'] as const;

/** Tokens other signals have: persons, places, units. */
function takenTokens(judging: Judging): ReadonlySet<number> {
  const taken = new Set<number>();
  const { start, count } = judging.reading.tokens;
  for (const kind of ELSE)
    for (const s of judging.of(kind)) {
      if (s.confidence <= 0.6) continue;
      for (let i = tokenAt(judging.reading, s.start); i < count && (start[i] as number) < s.end; i++) taken.add(i);
    }
  return taken;
}

/** A hashtag of this one word. */
function isLoneTag({ tokens: { start, end, flags, count }, text }: Reading, i: number): boolean {
  const isFirst = text[(start[i] as number) - 1] === '#';
  const goesOn = i + 1 < count && ((flags[i + 1] as number) & Flag.tag) !== 0 && start[i + 1] === end[i];
  return isFirst && !goesOn;
}

/** More capitals than small letters: nothing can be told from them. */
function isShouted({ text }: Reading): boolean {
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 65 && c <= 90) upper++;
    else if (c >= 97 && c <= 122) lower++;
  }
  return upper > lower;
}

const MOST_WORDS = 3;

/** "Zelvora (nimotide)": the name in brackets behind a brand, if one of its words is a medicine's or nobody's. */
export function establishedAfter(reading: Reading, i: number): string | undefined {
  const { count, start, end, kind, hash } = reading.tokens;
  let at = i + 1;
  while (at < count && /^[®™]$/.test(word(reading, at))) at++;
  if (at >= count || word(reading, at) !== '(') return undefined;
  for (let j = at + 1; j < count && j <= at + 1 + MOST_WORDS; j++) {
    if (word(reading, j) === ')') return j > at + 1 ? reading.lower.slice(start[at + 1], end[j - 1]) : undefined;
    if (kind[j] !== Kind.word || (j === at + 1 && (wordFacts(hash[j] as number) & KNOWN) !== 0)) return undefined;
  }
  return undefined;
}
