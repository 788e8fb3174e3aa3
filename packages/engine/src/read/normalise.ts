import { latinLookalike, leetLetter } from './confusables.ts';

/**
 * A text made comparable (NFKC, straight quotes, no invisible characters, entities decoded, evasions undone),
 * with the way back: character `i` of `text` stands for `source[begin[i]] … source[end[i]]`.
 * `begin` and `end` are null when text and source are the same.
 */
export interface Normalised {
  readonly source: string;
  readonly text: string;
  readonly begin: Int32Array | null;
  readonly end: Int32Array | null;
}

const PLAIN = /^[\t\n\r\x20-\x7e]*$/;
const ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[\da-f]{1,5});/iy;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
/** Zero-width, joiners outside emoji, soft hyphen, bidi controls, variation selectors. */
const INVISIBLE = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;
const SIMPLE: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '‛': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '…': '…',
  '™': '™',
  '®': '®',
  '©': '©',
  İ: 'I',
  '½': '½',
  '¼': '¼',
  '¾': '¾',
};
/** Letters set apart by one space, dot, dash or star each: "M r s D a l y", "p.a.t.i.e.n.t". */
const SPACED = /(?<![\p{L}\p{N}_@#])\p{L}(?:([ ._*-])\p{L})(?:\1\p{L}){2,}(?![\p{L}\p{N}])/gu;
/** Cheap looks that let most texts pass by. */
const SPACED_ASCII = /\b[a-z][ ._*-][a-z][ ._*-][a-z][ ._*-][a-z]\b/i;
const SPACED_ANY = /(?:^|[^\p{L}\p{N}])\p{L}[ ._*-]\p{L}[ ._*-]\p{L}[ ._*-]\p{L}/u;
const LEET_WORD = /[a-z]+[@$!013457][a-z@$!013457]*[a-z]/gi;

export function normalise(source: string): Normalised {
  const plain = PLAIN.test(source) && source.indexOf('&') < 0;
  const first = plain ? { source, text: source, begin: null, end: null } : rewrite(source);
  return closeSpacedLetters(readLeet(first));
}

class Writer {
  text = '';
  private begins: Int32Array;
  private ends: Int32Array;

  constructor(sourceLength: number) {
    this.begins = new Int32Array(sourceLength + 32);
    this.ends = new Int32Array(sourceLength + 32);
  }

  /** One piece that stands for `begin … end` of the source as a whole. */
  put(piece: string, begin: number, end: number): void {
    const from = this.text.length;
    this.text += piece;
    this.reserve(this.text.length);
    this.begins.fill(begin, from, this.text.length);
    this.ends.fill(end, from, this.text.length);
  }

  /** A run that stays as it is. */
  copy(source: string, begin: number, end: number): void {
    let at = this.text.length;
    this.text += source.slice(begin, end);
    this.reserve(this.text.length);
    for (let i = begin; i < end; i++, at++) {
      this.begins[at] = i;
      this.ends[at] = i + 1;
    }
  }

  private reserve(length: number): void {
    if (length <= this.begins.length) return;
    const widen = (from: Int32Array): Int32Array => {
      const to = new Int32Array(length * 2);
      to.set(from);
      return to;
    };
    this.begins = widen(this.begins);
    this.ends = widen(this.ends);
  }

  done(source: string): Normalised {
    return { source, text: this.text, begin: this.begins.slice(0, this.text.length), end: this.ends.slice(0, this.text.length) };
  }
}

function rewrite(source: string): Normalised {
  const out = new Writer(source.length);
  let i = 0;
  let plainFrom = 0;
  const flush = (): void => {
    if (i > plainFrom) out.copy(source, plainFrom, i);
  };
  while (i < source.length) {
    const code = source.charCodeAt(i);
    const followsPlainly = !isCombining(source, i + 1);
    if (code === 38 /* & */) {
      ENTITY.lastIndex = i;
      const found = ENTITY.exec(source);
      if (found) {
        flush();
        out.put(decodeEntity(found[0]), i, i + found[0].length);
        i += found[0].length;
        plainFrom = i;
        continue;
      }
    }
    if (code < 128 && followsPlainly) {
      i++;
      continue;
    }
    flush();
    const length = clusterLength(source, i);
    const piece = source.slice(i, i + length);
    if (!(length === 1 && INVISIBLE.test(piece))) out.put(comparable(piece, source, i), i, i + length);
    i += length;
    plainFrom = i;
  }
  flush();
  return out.done(source);
}

function isCombining(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code >= 0x300 && code <= 0x36f;
}

function decodeEntity(entity: string): string {
  const body = entity.slice(1, -1).toLowerCase();
  const named = NAMED[body];
  if (named !== undefined) return named;
  const code = body.startsWith('#x') ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  const isScalar = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isScalar ? String.fromCodePoint(code) : ' ';
}

/** One code point and the combining marks that follow it: never half of a surrogate pair. */
function clusterLength(source: string, at: number): number {
  const point = source.codePointAt(at) as number;
  let length = point > 0xffff ? 2 : 1;
  while (at + length < source.length && length < 32) {
    const next = source.charCodeAt(at + length);
    if (next < 0x300 || next > 0x36f) break;
    length++;
  }
  return length;
}

function comparable(piece: string, source: string, at: number): string {
  const simple = SIMPLE[piece];
  if (simple !== undefined) return simple;
  const lookalike = latinLookalike(piece);
  if (lookalike !== undefined && touchesLatin(source, at)) return lookalike;
  const code = piece.charCodeAt(0);
  const isLoneSurrogate = piece.length === 1 && code >= 0xd800 && code <= 0xdfff;
  return isLoneSurrogate ? '\ufffd' : piece.normalize('NFKC');
}

/** What is known of each code unit: 0 not asked yet, 1 a letter, 2 none. */
const letters = new Uint8Array(0x10000);

function isLetter(code: number): boolean {
  if (letters[code] === 0) letters[code] = /\p{L}/u.test(String.fromCharCode(code)) ? 1 : 2;
  return letters[code] === 1;
}

/** True where the word around `at` also has Latin letters: then its look-alikes are meant as Latin ones. */
function touchesLatin(source: string, at: number): boolean {
  const isLatin = (i: number): boolean => {
    const c = source.charCodeAt(i) | 32;
    return c >= 97 && c <= 122;
  };
  const isWord = (i: number): boolean => isLetter(source.charCodeAt(i));
  for (let i = at - 1; i >= 0 && i > at - 24 && isWord(i); i--) if (isLatin(i)) return true;
  for (let i = at + 1; i < source.length && i < at + 24 && isWord(i); i++) if (isLatin(i)) return true;
  return false;
}

/** "p@tient" → "patient": one sign inside a word of at least four letters, never in an address or a number. Same length. */
function readLeet(from: Normalised): Normalised {
  if (!/[a-z][@$!013457][a-z]/i.test(from.text)) return from;
  const text = from.text.replace(LEET_WORD, (word, offset: number) => {
    const letters = word.replace(/[^a-z]/gi, '').length;
    const before = from.text[offset - 1] ?? ' ';
    const after = from.text[offset + word.length] ?? ' ';
    const inAddress =
      /[\w@#/.:=?&-]/.test(before) ||
      /[\w@/:]/.test(after) ||
      (after === '-' && word.includes('@')) ||
      (after === '.' && /\w/.test(from.text[offset + word.length + 1] ?? ''));
    const hasCapitalInside = /[A-Z]/.test(word.slice(1));
    if (letters < 4 || letters < word.length * 0.7 || inAddress || hasCapitalInside) return word;
    return word.replace(/[@$!013457]/g, (sign) => leetLetter(sign) ?? sign);
  });
  return text === from.text ? from : { ...from, text };
}

function closeSpacedLetters(from: Normalised): Normalised {
  if (!(from.begin === null ? SPACED_ASCII : SPACED_ANY).test(from.text)) return from;
  const out = new Writer(from.text.length);
  let at = 0;
  const copy = (to: number): void => {
    for (; at < to; at++) out.put(from.text[at] as string, from.begin?.[at] ?? at, from.end?.[at] ?? at + 1);
  };
  for (const run of from.text.matchAll(SPACED)) {
    const separator = run[1] as string;
    copy(run.index);
    const stop = run.index + run[0].length;
    while (at < stop) {
      if (from.text[at] === separator) at++;
      else copy(at + 1);
    }
  }
  copy(from.text.length);
  return out.done(from.source);
}

/** Maps a span of the normalised text back into the author's own text. */
export function toSource(n: Normalised, start: number, end: number): { start: number; end: number } {
  if (n.begin === null || n.end === null) return { start, end };
  const last = n.begin.length;
  const s = start < last ? (n.begin[start] as number) : n.source.length;
  const e = end > start ? (n.end[Math.min(end, last) - 1] as number) : s;
  return { start: s, end: Math.max(s, e) };
}
