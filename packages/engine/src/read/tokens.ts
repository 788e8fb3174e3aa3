import { hashText } from '@precept/model';
import { room } from './arena.ts';
import { forgetUnits, unitsOf } from './units.ts';

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

/** Character classes seen anywhere in a text, as bits: cheap triggers. `wide` is anything above ASCII. */
export const Seen = { digit: 1, at: 2, hash: 4, url: 8, capital: 16, quote: 32, emoji: 64, upper: 128, wide: 256 } as const;

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

const SPACE = 1;
const LOWER = 2;
const UPPER = 3;
const DIGIT = 4;
const UNASKED = 5;
/** Class of each code unit; those above ASCII are looked up when one is met. */
const CLASS = new Uint8Array(0x10000).fill(UNASKED, 128);
for (let c = 0; c < 128; c++) {
  if (c === 32 || (c >= 9 && c <= 13)) CLASS[c] = SPACE;
  else if (c >= 97 && c <= 122) CLASS[c] = LOWER;
  else if (c >= 65 && c <= 90) CLASS[c] = UPPER;
  else if (c >= 48 && c <= 57) CLASS[c] = DIGIT;
}
const LETTER = /^[\p{L}\p{M}]$/u;
const WHITE = /^\s$/;

function classify(code: number): number {
  const known = CLASS[code] as number;
  return known === UNASKED ? lookUp(code) : known;
}

function lookUp(code: number): number {
  const char = String.fromCharCode(code);
  const mayBeLetter = code < 0x2000 || (code >= 0x2c00 && code < 0xd800) || code >= 0xf900;
  const found = mayBeLetter && LETTER.test(char) ? (char !== char.toLowerCase() ? UPPER : LOWER) : WHITE.test(char) ? SPACE : 0;
  CLASS[code] = found;
  return found;
}

const WEB = /(?:https?:\/\/|www\.)[^\s<>"]+/iy;
const MAIL = /[a-z\d](?:[\w.+-]{0,62}[\w+-])?@[a-z\d-]+(?:\.[a-z\d-]+)+/iy;
const HOST =
  /(?:[a-z\d](?:[a-z\d-]{0,60}[a-z\d])?\.){1,4}(?:com|org|net|edu|gov|info|health|care|clinic|io|co|uk|us|ca|au|nz|in|ie|de|fr|eu|nhs|me|ly|app|page|example|test|site|shop|link|tv|gl|be)(?![\w-])(?:\/[^\s<>"]*)?/iy;
const HANDLE = /@[\w](?:[\w.-]*\w)?(?:@[\w-]+(?:\.[\w-]+)+)?/y;
const isAlphanumeric = (code: number): boolean => (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);

/** Without an @, a dot between letters or digits, or "://" no link or address can be in the text. */
function mayHaveLink(text: string): boolean {
  if (text.includes('@') || text.includes('://')) return true;
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1))
    if (isAlphanumeric(text.charCodeAt(at - 1)) && isAlphanumeric(text.charCodeAt(at + 1))) return true;
  return false;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** End of the number that begins at `from`: digits, and digits after one of . , : / - */
function numberEnd(units: Uint16Array, from: number): number {
  let j = from + 1;
  for (;;) {
    const code = units[j] as number;
    if (isDigit(code)) j++;
    else if ((code === 58 || (code >= 44 && code <= 47)) && isDigit(units[j + 1] as number)) j += 2;
    else return j;
  }
}

const HASH_START = 0x811c9dc5;
const HASH_STEP = 0x01000193;

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

/** Reads one text after another into arrays that it keeps. */
class Scanner {
  private capacity = 1024;
  private starts = new Int32Array(this.capacity);
  private ends = new Int32Array(this.capacity);
  private kinds = new Uint8Array(this.capacity);
  private flags = new Uint16Array(this.capacity);
  private hashes = new Int32Array(this.capacity);
  private count = 0;
  private seen = 0;
  private tagUntil = -1;
  private glued = false;
  private text = '';
  private lower = '';
  /** Code units of `text`, then a 0. */
  private units = unitsOf('');

  scan(text: string, lower: string): Tokens {
    const units = unitsOf(text);
    this.text = text;
    this.lower = lower;
    this.units = units;
    this.count = 0;
    this.seen = 0;
    this.tagUntil = -1;
    this.glued = false;
    const linksPossible = mayHaveLink(text);
    const { length } = text;
    let i = 0;
    while (i < length) {
      const c = classify(units[i] as number);
      if (c === SPACE) {
        this.glued = false;
        i++;
        continue;
      }
      if (linksPossible && i >= this.tagUntil && (!this.glued || this.kinds[this.count - 1] === Kind.punctuation)) {
        const stop = this.linkOrAddress(i);
        if (stop > 0) {
          i = stop;
          continue;
        }
      }
      if (c === LOWER || c === UPPER) i = this.word(i, c);
      else if (c === DIGIT) {
        this.seen |= Seen.digit;
        const stop = numberEnd(units, i);
        this.push(i, stop, Kind.number, 0, hashText(lower, i, stop));
        i = stop;
      } else i = this.sign(i);
    }
    this.text = '';
    this.lower = '';
    forgetUnits();
    return this.copyOut();
  }

  private copyOut(): Tokens {
    const { count, seen, starts, ends, kinds, flags, hashes } = this;
    const { buffer, at } = room(count * 15);
    const tokens: Tokens = {
      count,
      seen,
      start: new Int32Array(buffer, at, count),
      end: new Int32Array(buffer, at + count * 4, count),
      hash: new Int32Array(buffer, at + count * 8, count),
      flags: new Uint16Array(buffer, at + count * 12, count),
      kind: new Uint8Array(buffer, at + count * 14, count),
    };
    for (let i = 0; i < count; i++) {
      tokens.start[i] = starts[i] as number;
      tokens.end[i] = ends[i] as number;
      tokens.hash[i] = hashes[i] as number;
      tokens.flags[i] = flags[i] as number;
      tokens.kind[i] = kinds[i] as number;
    }
    return tokens;
  }

  private push(start: number, end: number, kind: Kind, flag: number, hash: number): void {
    const i = this.count;
    if (i === this.capacity) this.grow();
    this.starts[i] = start;
    this.ends[i] = end;
    this.kinds[i] = kind;
    this.flags[i] = flag | (this.glued ? Flag.joined : 0) | (start < this.tagUntil ? Flag.tag : 0);
    this.hashes[i] = hash;
    this.count = i + 1;
    this.glued = true;
  }

  private grow(): void {
    this.capacity *= 2;
    const copy = <T extends Int32Array | Uint8Array | Uint16Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.starts = copy(this.starts, new Int32Array(this.capacity));
    this.ends = copy(this.ends, new Int32Array(this.capacity));
    this.kinds = copy(this.kinds, new Uint8Array(this.capacity));
    this.flags = copy(this.flags, new Uint16Array(this.capacity));
    this.hashes = copy(this.hashes, new Int32Array(this.capacity));
  }

  /** Handles, mail addresses and links stay whole. Returns where the token ends, or -1. */
  private linkOrAddress(at: number): number {
    const { text, lower, units } = this;
    const code = units[at] as number;
    if (code === 64 /* @ */) {
      const stop = match(HANDLE, text, at);
      if (stop < 0) return -1;
      this.seen |= Seen.at;
      this.push(at, stop, Kind.handle, 0, hashText(lower, at, stop));
      return stop;
    }
    let j = at;
    for (; j < at + 64; j++) {
      const k = (units[j] as number) | 32;
      if (!((k >= 97 && k <= 122) || (k >= 48 && k <= 57) || k === 45 || k === 127 /* _ | 32 */ || k === 43)) break;
    }
    const next = units[j] as number;
    if (j === at || (next !== 46 && next !== 64 && next !== 58)) return -1;
    const mail = next === 58 ? -1 : match(MAIL, text, at);
    if (mail > 0) {
      this.seen |= Seen.at;
      this.push(at, mail, Kind.email, 0, hashText(lower, at, mail));
      return mail;
    }
    const web = match(WEB, text, at);
    const stop = web > 0 || next !== 46 ? web : match(HOST, text, at);
    if (stop < 0) return -1;
    const end = trimLink(text, at, stop);
    this.seen |= Seen.url;
    this.push(at, end, Kind.url, 0, hashText(lower, at, end));
    return end;
  }

  private word(from: number, first: number): number {
    const { units, lower } = this;
    const { length } = this.text;
    const inTag = from < this.tagUntil;
    if ((units[from] as number) >= 128) this.seen |= Seen.wide;
    let uppers = first === UPPER ? 1 : 0;
    let lowers = 1 - uppers;
    let hash = Math.imul(HASH_START ^ this.lowerAt(from), HASH_STEP);
    let j = from + 1;
    for (; j < length; j++) {
      const code = units[j] as number;
      if (code >= 97 && code <= 122) {
        lowers++;
        hash = Math.imul(hash ^ code, HASH_STEP);
        continue;
      }
      const d = classify(code);
      if (code >= 128) this.seen |= Seen.wide;
      if (d === LOWER) lowers++;
      else if (d === UPPER) {
        if ((inTag || this.followsTitle(j)) && this.startsCamelWord(j, uppers)) break;
        uppers++;
      } else if (code !== 39 || j + 1 >= length) break;
      else {
        const next = classify(units[j + 1] as number);
        if (next !== LOWER && next !== UPPER) break;
        if (this.isPossessive(j)) break;
      }
      hash = Math.imul(hash ^ (code < 128 ? this.lowerAt(j) : lower.charCodeAt(j)), HASH_STEP);
    }
    let flag = 0;
    if (first === UPPER) {
      flag = lowers === 0 ? Flag.capital | Flag.upper : Flag.capital;
      this.seen |= lowers === 0 && uppers > 1 ? Seen.capital | Seen.upper : Seen.capital;
    }
    this.push(from, j, Kind.word, flag, hash | 0);
    if (j < length && units[j] === 39 && this.isPossessive(j)) {
      this.push(j, j + 2, Kind.word, 0, hashText(lower, j, j + 2));
      return j + 2;
    }
    return j;
  }

  /** Lower-case code unit at an offset. */
  private lowerAt(at: number): number {
    const code = this.units[at] as number;
    if (code >= 128) return this.lower.charCodeAt(at);
    return code >= 65 && code <= 90 ? code | 32 : code;
  }

  /** An apostrophe, an s, and the word is over. */
  private isPossessive(at: number): boolean {
    const { units } = this;
    if (((units[at + 1] as number) | 32) !== 115) return false;
    if (at + 2 >= this.text.length) return true;
    const after = classify(units[at + 2] as number);
    return after !== LOWER && after !== UPPER;
  }

  private startsCamelWord(at: number, uppersBefore: number): boolean {
    const { units } = this;
    if (classify(units[at - 1] as number) === LOWER) return true;
    return uppersBefore > 1 && at + 1 < this.text.length && classify(units[at + 1] as number) === LOWER;
  }

  /** Outside hashtags "McDonald" and "iPhone" stay whole; "MrsDaly", from closed-up letters, does not. */
  private followsTitle(at: number): boolean {
    const head = this.lower.slice(Math.max(0, at - 3), at);
    return head.endsWith('mrs') || head.endsWith('mr') || head.endsWith('dr') || head.endsWith('ms');
  }

  private sign(at: number): number {
    const { text, lower, units } = this;
    const code = units[at] as number;
    if (code >= 128) this.seen |= Seen.wide;
    const next = at + 1 < text.length ? classify(units[at + 1] as number) : 0;
    const beforeWord = next === LOWER || next === UPPER || next === DIGIT;
    if (code === 35 /* # */ && beforeWord) {
      const end = this.tagEnd(at + 1);
      if (end > 0) {
        this.seen |= Seen.hash;
        this.tagUntil = end;
        this.push(at, at + 1, Kind.punctuation, 0, hashText(lower, at, at + 1));
        return at + 1;
      }
    }
    if (code === 45 /* - */ && this.glued && beforeWord) return at + 1;
    if (code === 95 /* _ */ && at < this.tagUntil) return at + 1;
    if (code === 34) this.seen |= Seen.quote;
    const point = text.codePointAt(at) as number;
    const size = point > 0xffff ? 2 : 1;
    const isEmoji = (point >= 0x1f000 && point <= 0x1faff) || (point >= 0x2600 && point <= 0x27bf) || point === 0x2b50 || point === 0x200d;
    if (isEmoji) this.seen |= Seen.emoji;
    this.push(at, at + size, isEmoji ? Kind.emoji : Kind.punctuation, 0, hashText(lower, at, at + size));
    return at + size;
  }

  /** End of the hashtag whose first letter is at `from`; -1 for "#1". */
  private tagEnd(from: number): number {
    const { units } = this;
    let j = from;
    let letters = 0;
    for (; j < this.text.length; j++) {
      const d = classify(units[j] as number);
      if (d === LOWER || d === UPPER) letters++;
      else if (d !== DIGIT && units[j] !== 95) break;
    }
    return letters > 0 ? j : -1;
  }
}

const scanner = new Scanner();

/**
 * Splits a text in one pass. Words split at hyphens, case changes inside hashtags and the possessive 's;
 * "10mg" is a number and a joined word. Links, addresses and handles stay whole.
 * @param lower `text` in lower case, same length.
 */
export function tokenise(text: string, lower: string): Tokens {
  return scanner.scan(text, lower);
}
