import { latinLookalike } from './confusables.ts';
import { type Normalised, Writer } from './source-map.ts';

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

/** What is known of each code unit above ASCII: 0 not asked yet, 1 stays as it is wherever it stands, 2 has to be looked at. */
const known = new Uint8Array(0x10000);

/** Replaces what has to be replaced. Most characters above ASCII stay as they are, and cost a look into a table. */
export function rewrite(source: string): Normalised {
  const out = new Writer();
  const { length } = source;
  let plainFrom = 0;
  let i = 0;
  while (i < length) {
    const code = source.charCodeAt(i);
    if (code < 128 ? code !== 38 : staysItself(code)) {
      i++;
      continue;
    }
    if (code === 38 /* & */) {
      ENTITY.lastIndex = i;
      const found = ENTITY.exec(source);
      if (!found) {
        i++;
        continue;
      }
      out.copy(source, plainFrom, i);
      out.put(decodeEntity(found[0]), i, i + found[0].length);
      i += found[0].length;
      plainFrom = i;
      continue;
    }
    if (isCombining(code) && i > plainFrom) i--;
    const clusterEnd = i + clusterLength(source, i);
    if (isEmojiPair(source, i, clusterEnd)) {
      i = clusterEnd;
      continue;
    }
    out.copy(source, plainFrom, i);
    const piece = source.slice(i, clusterEnd);
    out.put(clusterEnd - i === 1 && INVISIBLE.test(piece) ? '' : comparable(piece, source, i), i, clusterEnd);
    i = clusterEnd;
    plainFrom = i;
  }
  out.copy(source, plainFrom, length);
  return out.done(source);
}

function staysItself(code: number): boolean {
  if (known[code] === 0) known[code] = asksNothing(code) ? 1 : 2;
  return known[code] === 1;
}

function asksNothing(code: number): boolean {
  const char = String.fromCharCode(code);
  if (isCombining(code) || (code >= 0xd800 && code <= 0xdfff) || INVISIBLE.test(char)) return false;
  if (latinLookalike(char) !== undefined) return false;
  return (SIMPLE[char] ?? char.normalize('NFKC')) === char;
}

const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/** A pictograph by itself: no other form stands for it. */
function isEmojiPair(source: string, at: number, end: number): boolean {
  if (end - at !== 2) return false;
  const point = source.codePointAt(at) as number;
  return point >= 0x1f300 && point <= 0x1faff;
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
  while (at + length < source.length && length < 32 && isCombining(source.charCodeAt(at + length))) length++;
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
