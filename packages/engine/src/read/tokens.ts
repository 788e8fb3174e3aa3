import { hashText } from '@precept/model';

/** What a token is. */
export const Kind = { word: 0, number: 1, url: 2, email: 3, handle: 4, emoji: 5, punctuation: 6 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** What is known of a token, as bits of `flags`. */
export const Flag = {
  capital: 1,
  upper: 2,
  /** No space between this token and the one before it. */
  joined: 4,
  /** Inside a hashtag. */
  tag: 8,
  sentenceStart: 16,
  quoted: 32,
  negated: 64,
  question: 128,
  hypothetical: 256,
  reported: 512,
} as const;

/** Character classes seen anywhere in a text, as bits: cheap triggers. */
export const Seen = { digit: 1, at: 2, hash: 4, url: 8, capital: 16, quote: 32, emoji: 64, upper: 128 } as const;

/** A text as tokens, as parallel arrays. Offsets are into the normalised text. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint16Array;
  /** Hash of the lower-case token; trained weights and lexicons know words by it. */
  readonly hash: Int32Array;
  readonly seen: number;
}

let capacity = 1024;
let starts = new Int32Array(capacity);
let ends = new Int32Array(capacity);
let kinds = new Uint8Array(capacity);
let flags = new Uint16Array(capacity);
let hashes = new Int32Array(capacity);

function grow(): void {
  capacity *= 2;
  const copy = <T extends Int32Array | Uint8Array | Uint16Array>(from: T, to: T): T => (to.set(from as never), to);
  starts = copy(starts, new Int32Array(capacity));
  ends = copy(ends, new Int32Array(capacity));
  kinds = copy(kinds, new Uint8Array(capacity));
  flags = copy(flags, new Uint16Array(capacity));
  hashes = copy(hashes, new Int32Array(capacity));
}

const OTHER = 0,
  SPACE = 1,
  LOWER = 2,
  UPPER = 3,
  DIGIT = 4;
const ASCII = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  if (c === 32 || (c >= 9 && c <= 13)) ASCII[c] = SPACE;
  else if (c >= 97 && c <= 122) ASCII[c] = LOWER;
  else if (c >= 65 && c <= 90) ASCII[c] = UPPER;
  else if (c >= 48 && c <= 57) ASCII[c] = DIGIT;
}
const LETTER = /^\p{L}|\p{M}$/u;
const WHITE = /^\s$/;

function classify(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] as number;
  const char = text[at] as string;
  if (code < 0x2000 || (code >= 0x2c00 && code < 0xd800) || code >= 0xf900) {
    if (LETTER.test(char)) return char !== char.toLowerCase() ? UPPER : LOWER;
  }
  return WHITE.test(char) ? SPACE : OTHER;
}

const isWordClass = (c: number): boolean => c === LOWER || c === UPPER;

const WEB = /(?:https?:\/\/|www\.)[^\s<>"]+/iy;
const MAIL = /[a-z\d](?:[\w.+-]{0,62}[\w+-])?@[a-z\d-]+(?:\.[a-z\d-]+)+/iy;
const HOST =
  /(?:[a-z\d](?:[a-z\d-]{0,60}[a-z\d])?\.){1,4}(?:com|org|net|edu|gov|info|health|care|clinic|io|co|uk|us|ca|au|nz|in|ie|de|fr|eu|nhs|me|ly|app|page|example|test|site|shop|link|tv|gl|be)(?![\w-])(?:\/[^\s<>"]*)?/iy;
const HANDLE = /@[\w](?:[\w.-]*\w)?(?:@[\w-]+(?:\.[\w-]+)+)?/y;
const NUMBER = /\d+(?:[.,:/-]\d+)*/y;

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Drops sentence punctuation that only follows a link. */
function trimLink(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && '.,;:!?)\'"'.includes(text[stop - 1] as string)) stop--;
  return stop;
}

/**
 * Splits a text in one pass. Words split at hyphens, case changes inside hashtags and the possessive 's;
 * "10mg" is a number and a joined word. Links, addresses and handles stay whole.
 */
export function tokenise(text: string, lower: string): Tokens {
  let count = 0;
  let seen = 0;
  let i = 0;
  let tagUntil = -1;
  let glued = false;
  const length = text.length;

  const push = (start: number, end: number, kind: Kind, flag: number): void => {
    if (count === capacity) grow();
    starts[count] = start;
    ends[count] = end;
    kinds[count] = kind;
    flags[count] = flag | (glued ? Flag.joined : 0) | (start < tagUntil ? Flag.tag : 0);
    hashes[count] = hashText(lower, start, end);
    count++;
    glued = true;
  };

  const special = (c: number, code: number): number => {
    if (code === 64 /* @ */) {
      seen |= Seen.at;
      const stop = match(HANDLE, text, i);
      if (stop > 0) push(i, stop, Kind.handle, 0);
      return stop;
    }
    if (tagUntil > i || (c !== LOWER && c !== UPPER && c !== DIGIT)) return -1;
    // A link or address is tried only where a dot or @ follows the run of word characters.
    let j = i + 1;
    while (j < length && j < i + 64) {
      const k = text.charCodeAt(j);
      if (!((k >= 97 && k <= 122) || (k >= 65 && k <= 90) || (k >= 48 && k <= 57) || k === 45 || k === 95 || k === 43)) break;
      j++;
    }
    const next = text.charCodeAt(j);
    if (next === 58 && (code === 104 || code === 72)) {
      const stop = match(WEB, text, i);
      if (stop > 0) return link(stop);
    }
    if (next !== 46 && next !== 64) return -1;
    const mail = match(MAIL, text, i);
    if (mail > 0) {
      seen |= Seen.at;
      push(i, mail, Kind.email, 0);
      return mail;
    }
    if (next !== 46) return -1;
    const host = match(WEB, text, i);
    const stop = host > 0 ? host : match(HOST, text, i);
    return stop > 0 ? link(stop) : -1;
  };
  const link = (stop: number): number => {
    const end = trimLink(text, i, stop);
    seen |= Seen.url;
    push(i, end, Kind.url, 0);
    return end;
  };

  while (i < length) {
    const c = classify(text, i);
    if (c === SPACE) {
      glued = false;
      i++;
      continue;
    }
    const code = text.charCodeAt(i);
    const startsRun = !glued || kinds[count - 1] === Kind.punctuation;
    if (startsRun || code === 64) {
      const stop = special(c, code);
      if (stop > 0) {
        i = stop;
        continue;
      }
    }
    if (isWordClass(c)) i = word(c);
    else if (c === DIGIT) {
      seen |= Seen.digit;
      const stop = match(NUMBER, text, i);
      push(i, stop, Kind.number, 0);
      i = stop;
    } else i = sign(code);
  }

  function word(first: number): number {
    const from = i;
    let j = i + 1;
    let uppers = first === UPPER ? 1 : 0;
    let lowers = first === LOWER ? 1 : 0;
    const inTag = from < tagUntil;
    for (; j < length; j++) {
      const d = classify(text, j);
      if (d === LOWER) {
        lowers++;
        continue;
      }
      if (d === UPPER) {
        if (inTag || splitsCamel(j)) {
          const previousLower = classify(text, j - 1) === LOWER;
          const nextLower = j + 1 < length && classify(text, j + 1) === LOWER;
          if (previousLower || (nextLower && uppers > 1)) break;
        }
        uppers++;
        continue;
      }
      if (text.charCodeAt(j) === 39 && j + 1 < length && isWordClass(classify(text, j + 1))) {
        const owner = (text.charCodeAt(j + 1) | 32) === 115 && !(j + 2 < length && isWordClass(classify(text, j + 2)));
        if (owner) break;
        continue;
      }
      break;
    }
    let flag = 0;
    if (first === UPPER) {
      flag |= Flag.capital;
      seen |= Seen.capital;
      if (lowers === 0) {
        flag |= Flag.upper;
        if (uppers > 1) seen |= Seen.upper;
      }
    }
    push(from, j, Kind.word, flag);
    if (text.charCodeAt(j) === 39 && j + 1 < length && (text.charCodeAt(j + 1) | 32) === 115) {
      push(j, j + 2, Kind.word, 0);
      return j + 2;
    }
    return j;
  }

  /** Outside hashtags "McDonald" and "iPhone" stay whole; "MrsDaly", from closed-up letters, does not. */
  function splitsCamel(at: number): boolean {
    const head = lower.slice(Math.max(0, at - 3), at);
    return head.endsWith('mrs') || head.endsWith('mr') || head.endsWith('dr') || head.endsWith('ms');
  }

  function sign(code: number): number {
    if (code === 35 /* # */ && i + 1 < length && (isWordClass(classify(text, i + 1)) || classify(text, i + 1) === DIGIT)) {
      let j = i + 1;
      let letters = 0;
      while (j < length) {
        const d = classify(text, j);
        if (!isWordClass(d) && d !== DIGIT && text[j] !== '_') break;
        if (isWordClass(d)) letters++;
        j++;
      }
      if (letters > 0) {
        seen |= Seen.hash;
        push(i, i + 1, Kind.punctuation, Flag.tag);
        tagUntil = j;
        return i + 1;
      }
    }
    if (code === 45 && glued && i + 1 < length && (isWordClass(classify(text, i + 1)) || classify(text, i + 1) === DIGIT)) return i + 1;
    if (code === 95 && i < tagUntil) return i + 1;
    if (code === 34) seen |= Seen.quote;
    const point = text.codePointAt(i) as number;
    const size = point > 0xffff ? 2 : 1;
    const isEmoji = (point >= 0x1f000 && point <= 0x1faff) || (point >= 0x2600 && point <= 0x27bf) || point === 0x2b50 || point === 0x200d;
    if (isEmoji) seen |= Seen.emoji;
    push(i, i + size, isEmoji ? Kind.emoji : Kind.punctuation, 0);
    return i + size;
  }

  return {
    count,
    seen,
    start: starts.slice(0, count),
    end: ends.slice(0, count),
    kind: kinds.slice(0, count),
    flags: flags.slice(0, count),
    hash: hashes.slice(0, count),
  };
}
