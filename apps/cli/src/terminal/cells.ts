/** One character as a person sees it, and how many columns it takes. Offsets are UTF-16 code units of the text it came from. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly width: number;
}

let segmenter: Intl.Segmenter | undefined;

/**
 * Splits `text[from, to)` into cells. Whatever a terminal would obey instead of show (escapes, other control characters,
 * characters that turn the direction of writing) comes out as a visible stand-in.
 */
export function cellsOf(text: string, from = 0, to: number = text.length): Cell[] {
  const cells: Cell[] = [];
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (code < 0x7f && (i + 1 >= to || text.charCodeAt(i + 1) < 0x80)) {
      cells.push(
        code === 9
          ? { start: i, end: i + 1, shown: '    ', width: 4 }
          : { start: i, end: i + 1, shown: code < 32 ? pictureOf(code) : (text[i] as string), width: 1 },
      );
      i++;
      continue;
    }
    // A stretch with something other than ASCII, up to the next safe place: graphemes by the Unicode rules.
    let end = i + 1;
    while (end < to && !(text.charCodeAt(end) < 0x7f && text.charCodeAt(end - 1) < 0x80)) end++;
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    for (const { segment, index } of segmenter.segment(text.slice(i, end))) {
      const start = i + index;
      cells.push({ start, end: start + segment.length, ...show(segment) });
    }
    i = end;
  }
  return cells;
}

const UNSEEN = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}\p{Co}]+$/u;
const LONE = /\p{Cs}/gu;
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;

function show(grapheme: string): { shown: string; width: number } {
  if (grapheme === '\t') return { shown: '    ', width: 4 };
  if (grapheme.length === 1 && grapheme.charCodeAt(0) < 32) return { shown: pictureOf(grapheme.charCodeAt(0)), width: 1 };
  if (UNSEEN.test(grapheme)) return { shown: '\u00b7', width: 1 };
  const shown = grapheme.replace(LONE, '\ufffd').replace(TURNS, '').replace(CONTROL, '');
  const width = graphemeWidth(shown);
  // A mark with nothing to stand on gets a space to stand on.
  return width === 0 ? { shown: ` ${shown}`, width: 1 } : { shown, width };
}

const pictureOf = (code: number): string => String.fromCharCode(0x2400 + code);

const MARKS = /^[\p{M}\p{Cf}]+$/u;
const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u;

function graphemeWidth(grapheme: string): number {
  if (grapheme === '' || MARKS.test(grapheme)) return 0;
  if (EMOJI.test(grapheme)) return 2;
  return isWide(grapheme.codePointAt(0) ?? 0) ? 2 : 1;
}

/** East Asian Width W and F, in ranges. */
function isWide(c: number): boolean {
  return (
    c >= 0x1100 &&
    (c <= 0x115f ||
      (c >= 0x2e80 && c <= 0x303e) ||
      (c >= 0x3041 && c <= 0x33ff) ||
      (c >= 0x3400 && c <= 0x4dbf) ||
      (c >= 0x4e00 && c <= 0xa4cf) ||
      (c >= 0xa960 && c <= 0xa97c) ||
      (c >= 0xac00 && c <= 0xd7a3) ||
      (c >= 0xf900 && c <= 0xfaff) ||
      (c >= 0xfe30 && c <= 0xfe6f) ||
      (c >= 0xff00 && c <= 0xff60) ||
      (c >= 0xffe0 && c <= 0xffe6) ||
      (c >= 0x1b000 && c <= 0x1b2ff) ||
      (c >= 0x1f200 && c <= 0x1f251) ||
      (c >= 0x20000 && c <= 0x3fffd))
  );
}

/** Columns a text takes in a terminal. */
export function widthOf(text: string): number {
  return cellsOf(text).reduce((sum, cell) => sum + cell.width, 0);
}

/** A text as it may safely be printed on one line. */
export function safeLine(text: string): string {
  return cellsOf(text)
    .map((c) => c.shown)
    .join('');
}
