import { Flag, Kind, type Reading } from '@precept/engine';
import { cityName, commonWord, givenName, isNameWithoutCapital, nameBit, nameFilter, surname, wordFacts } from '@precept/knowledge';
import { hashText } from '@precept/model';

const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map((w) => hashText(w)));

/** Words that stand before a name and are no part of it. */
const TITLES = words(
  'mr mrs ms miss mx master madam mister dr doctor drs prof professor sir dame lord lady president senator sen judge pastor rev reverend father sister brother nurse matron midwife pt patient baby captain capt sgt sergeant officer constable king queen prince princess pope uncle aunt auntie aunty grandma grandpa nan nana granny coach chef herr frau dra señor señora senor senora monsieur madame hajji sheikh imam rabbi cllr',
);

/** Words after which even a lower-case word may be a name. */
const BEFORE_NAME = words('mr mrs ms miss mx mister dr dra prof sir dame nurse sister uncle aunt auntie named called name pt patient baby');

/** Capital words that are never part of a name. */
const NEVER = words("i i'm i'd i'll i've im ive ill id rt lol omg wtf lmao smh tbh dm fyi psa and or but the a an my your our");

const TITLE_BIT = 1;
const BEFORE_BIT = 2;
const NEVER_BIT = 4;
const SMALL = 4096;
/** What a word may be by these three lists: a look that is right wherever it says no. */
const maybe = new Uint8Array(SMALL);
const slot = (hash: number): number => (hash ^ (hash >>> 15)) & (SMALL - 1);
for (const [list, bit] of [
  [TITLES, TITLE_BIT],
  [BEFORE_NAME, BEFORE_BIT],
  [NEVER, NEVER_BIT],
] as const)
  for (const hash of list) maybe[slot(hash)] = (maybe[slot(hash)] as number) | bit;

/** True for a word that stands before a name and is no part of it. */
export const isTitle = (hash: number): boolean => ((maybe[slot(hash)] as number) & TITLE_BIT) !== 0 && TITLES.has(hash);
const isBeforeName = (hash: number): boolean => ((maybe[slot(hash)] as number) & BEFORE_BIT) !== 0 && BEFORE_NAME.has(hash);
const isNever = (hash: number): boolean => ((maybe[slot(hash)] as number) & NEVER_BIT) !== 0 && NEVER.has(hash);

/** What of a text the tagger looks at. Buffers are reused: valid until the next call. */
export interface Look {
  count: number;
  /** Packed word facts of the tokens that can be part of a name and of those beside them. */
  facts: Int32Array;
  /** Not 0 where a token can be part of a name. */
  active: Uint8Array;
  /** 1 all capitals, 2 no capitals, 3 most words with a capital, 0 mixed. */
  style: number;
}

const look: Look = { count: 0, facts: new Int32Array(512), active: new Uint8Array(512), style: 0 };
const OF = hashText('of');

/** Finds the tokens that can be part of a name; every other token is none by definition, in training too. */
export function findCandidates(reading: Reading): Look {
  const { count, kind, flags, hash, start, end } = reading.tokens;
  if (look.active.length < count) {
    look.facts = new Int32Array(count * 2);
    look.active = new Uint8Array(count * 2);
  }
  const { active } = look;
  look.count = count;
  const names = nameFilter();
  let capitals = 0;
  let uppers = 0;
  let letters = 0;
  // What the two tokens before may be, and whether the one before is a candidate.
  let one = 0;
  let two = 0;
  let follows = 0;
  for (let i = 0; i < count; i++) {
    const h = hash[i] as number;
    const flag = flags[i] as number;
    const k = kind[i] as number;
    // One look for the many tokens that cannot be part of a name.
    const isNameBit = ((names[nameBit(h) >>> 5] as number) >>> (nameBit(h) & 31)) & 1;
    const isOpen = isNameBit | (flag & (Flag.capital | Flag.tag)) | ((one | two) & BEFORE_BIT) | follows;
    two = one;
    one = maybe[slot(h)] as number;
    letters += k === Kind.word ? 1 : 0;
    let is = 0;
    if (k === Kind.word) {
      if (isOpen !== 0) {
        if (flag & Flag.capital) {
          capitals++;
          if (flag & Flag.upper && (end[i] as number) - (start[i] as number) > 1) uppers++;
          if (isCapitalCandidate(reading, i, flag)) is = 1;
        } else if (isLowerCandidate(reading, i, flag, isNameBit, follows)) is = 1;
      }
    } else if (k === Kind.handle) is = 1;
    active[i] = is;
    // A handle stands for a person or an organisation, but joins no word to itself.
    follows = k === Kind.word ? is : 0;
  }
  // A word between two candidates may belong to both: "Bank of America".
  for (let i = 2; i < count; i++) {
    if (active[i] === 1) {
      if (active[i - 1] === 0 && active[i - 2] === 1 && joins(i - 1, reading)) active[i - 1] = 2;
    }
  }
  look.style = letters > 3 && uppers * 2 > letters ? 1 : capitals === 0 ? 2 : letters > 3 && capitals * 3 > letters * 2 ? 3 : 0;
  findFacts(reading);
  return look;
}

/** Looks up the words of every candidate and of the tokens beside it. */
function findFacts(reading: Reading): void {
  const { count, kind, hash } = reading.tokens;
  const { facts, active } = look;
  let known = 0;
  for (let i = 0; i < count; i++) {
    if (active[i] === 0) continue;
    const stop = Math.min(count, i + 2);
    for (let j = Math.max(known, i - 1); j < stop; j++) {
      facts[j] = kind[j] === Kind.word ? wordFacts(hash[j] as number) : kind[j] === Kind.handle ? handleFacts(reading, j) : 0;
    }
    known = stop;
  }
}

const isPlain = (f: number): boolean => commonWord(f) >= 2 && givenName(f) === 0 && surname(f) === 0 && cityName(f) === 0;

function isCapitalCandidate({ tokens, text }: Reading, i: number, flag: number): boolean {
  const { count, kind, flags, hash, start, end } = tokens;
  const h = hash[i] as number;
  if (isNever(h)) return false;
  // "M/46": a sex and an age, not an initial.
  if ((end[i] as number) - (start[i] as number) === 1 && text.charCodeAt(end[i] as number) === 47) return false;
  if (!(flag & Flag.sentenceStart)) return true;
  let next = i + 1;
  if (hash[next] === OF) next++;
  if (next < count && kind[next] === Kind.word && ((flags[next] as number) & Flag.capital) !== 0) return true;
  const f = wordFacts(h);
  return commonWord(f) === 3 ? givenName(f) >= 5 : !isPlain(f);
}

function isLowerCandidate({ tokens, text }: Reading, i: number, flag: number, isNameBit: number, follows: number): boolean {
  const { kind, flags, hash, start, end } = tokens;
  const length = (end[i] as number) - (start[i] as number);
  if (length < 2) return false;
  if (flag & Flag.tag) return true;
  const h = hash[i] as number;
  if (isNameBit !== 0) {
    const f = wordFacts(h);
    if (isNameWithoutCapital(f) && (length > 2 || commonWord(f) > 0)) return true;
  }
  if (i === 0) return false;
  if (kind[i - 1] !== Kind.word)
    return i > 1 && kind[i - 1] === Kind.punctuation && isBeforeName(hash[i - 2] as number) && commonWord(wordFacts(h)) < 2;
  if (follows !== 0) {
    // "Jong-un"; and a surname after a given name, both written small: "alicia keys".
    const isSmall = ((flags[i - 1] as number) & Flag.capital) === 0;
    if (!isSmall && flag & Flag.joined && text.charCodeAt((start[i] as number) - 1) === 45) return true;
    if (isSmall && isUncommonName(wordFacts(h))) return true;
  }
  return isBeforeName(hash[i - 1] as number) && commonWord(wordFacts(h)) < 3;
}

const isUncommonName = (f: number): boolean => commonWord(f) < 3 && (givenName(f) > 0 || surname(f) > 0);

function joins(i: number, reading: Reading): boolean {
  const { kind, start, end } = reading.tokens;
  if (kind[i] === Kind.word) return true;
  if (kind[i] !== Kind.punctuation || (end[i] as number) - (start[i] as number) !== 1) return false;
  const mark = reading.text.charCodeAt(start[i] as number);
  return mark === 46 || mark === 38 || mark === 39 || mark === 45;
}

const PART = /[a-z]+/g;

/** Word facts of the part of a handle that is most like a name: "@oyelaran_jo" → those of "oyelaran". */
function handleFacts(reading: Reading, i: number): number {
  const { start, end } = reading.tokens;
  const from = start[i] as number;
  const to = end[i] as number;
  let found = 0;
  for (const part of reading.text
    .slice(from + 1, to)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .matchAll(PART)) {
    const f = wordFacts(hashText(part[0]));
    if (part[0].length > 2 && givenName(f) * 2 + surname(f) > givenName(found) * 2 + surname(found)) found = f;
    else if (found === 0) found = f;
  }
  return found;
}
