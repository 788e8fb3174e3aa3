import { Flag, Kind, type Reading } from '@precept/engine';
import { cityName, commonWord, givenName, surname, wordFacts } from '@precept/knowledge';
import { hashText } from '@precept/model';

const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map((w) => hashText(w)));

/** Words that stand before a name and are no part of it. */
export const TITLES = words(
  'mr mrs ms miss mx master madam mister dr doctor drs prof professor sir dame lord lady president senator sen judge pastor rev reverend father sister brother nurse matron midwife pt patient baby captain capt sgt sergeant officer constable king queen prince princess pope uncle aunt auntie aunty grandma grandpa nan nana granny coach chef herr frau dra señor señora senor senora monsieur madame hajji sheikh imam rabbi cllr',
);

/** Words after which even a lower-case word may be a name. */
const BEFORE_NAME = words('mr mrs ms miss mx mister dr dra prof sir dame nurse sister uncle aunt auntie named called name pt patient baby');

/** Capital words that are never part of a name. */
const NEVER = words("i i'm i'd i'll i've im ive ill id rt lol omg wtf lmao smh tbh dm fyi psa and or but the a an my your our");

/** What of a text the tagger looks at. Buffers are reused: valid until the next call. */
export interface Look {
  count: number;
  /** Packed word facts of each token. */
  facts: Int32Array;
  /** 1 where a token can be part of a name. */
  active: Uint8Array;
  /** 1 all capitals, 2 no capitals, 0 mixed. */
  style: number;
}

const look: Look = { count: 0, facts: new Int32Array(512), active: new Uint8Array(512), style: 0 };

/** Finds the tokens that can be part of a name; every other token is none by definition, in training too. */
export function findCandidates(reading: Reading): Look {
  const { count, kind, flags, hash, start, end } = reading.tokens;
  if (look.facts.length < count) {
    look.facts = new Int32Array(count * 2);
    look.active = new Uint8Array(count * 2);
  }
  const { facts, active } = look;
  look.count = count;
  let capitals = 0;
  let uppers = 0;
  let letters = 0;
  for (let i = 0; i < count; i++) {
    active[i] = 0;
    if (kind[i] !== Kind.word) {
      facts[i] = 0;
      // A handle stands for a person or an organisation; its parts may hold a name.
      if (kind[i] === Kind.handle) {
        facts[i] = handleFacts(reading, i);
        active[i] = 1;
      }
      continue;
    }
    const h = hash[i] as number;
    const f = wordFacts(h);
    const flag = flags[i] as number;
    facts[i] = f;
    letters++;
    if (flag & Flag.capital) {
      capitals++;
      if (flag & Flag.upper && (end[i] as number) - (start[i] as number) > 1) uppers++;
      const nextCapital = i + 1 < count && kind[i + 1] === Kind.word && ((flags[i + 1] as number) & Flag.capital) !== 0;
      active[i] = capitalCandidate(f, flag, h, nextCapital) ? 1 : 0;
    } else active[i] = lowerCandidate(f, flag, (end[i] as number) - (start[i] as number), i, hash, kind) ? 1 : 0;
  }
  // A word between two candidates may belong to both: "Bank of America".
  for (let i = 1; i + 1 < count; i++) if (active[i - 1] === 1 && active[i + 1] === 1 && active[i] === 0 && joins(i, reading)) active[i] = 2;
  look.style = letters > 3 && uppers * 2 > letters ? 1 : capitals === 0 ? 2 : 0;
  return look;
}

function capitalCandidate(f: number, flag: number, hash: number, nextCapital: boolean): boolean {
  if (NEVER.has(hash)) return false;
  if (!(flag & Flag.sentenceStart) || nextCapital) return true;
  const isPlain = commonWord(f) >= 2 && givenName(f) === 0 && surname(f) === 0 && cityName(f) === 0;
  return !isPlain;
}

function lowerCandidate(f: number, flag: number, length: number, i: number, hash: Int32Array, kind: Uint8Array): boolean {
  if (length < 2) return false;
  if (flag & Flag.tag) return true;
  const common = commonWord(f);
  if (common === 0 && length > 2 && (givenName(f) > 0 || surname(f) > 0 || cityName(f) > 0)) return true;
  if (givenName(f) >= 4 && common < 3) return true;
  if (cityName(f) === 3 && common < 2) return true;
  if (i > 0 && common < 3 && kind[i - 1] === Kind.word && BEFORE_NAME.has(hash[i - 1] as number)) return true;
  return i > 1 && common < 2 && kind[i - 1] === Kind.punctuation && BEFORE_NAME.has(hash[i - 2] as number);
}

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
