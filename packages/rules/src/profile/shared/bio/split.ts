import { Kind, type Reading } from '@precept/engine';

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const ENDS = new Set([
  '|',
  '•',
  '·',
  '∙',
  '●',
  '◦',
  '‖',
  ';',
  '/',
  '—',
  '–',
  '~',
  '▪',
  '»',
  '→',
  '…',
  '*',
  '!',
  '?',
  '\\',
  '♦',
  '★',
  '☆',
  '+',
  '✦',
  '-',
]);
const SHORT = new Set([
  'dr',
  'prof',
  'st',
  'mt',
  'mr',
  'mrs',
  'ms',
  'sr',
  'jr',
  'dra',
  'med',
  'ph',
  'd',
  'm',
  'b',
  'r',
  'n',
  's',
  'c',
  'a',
  'e',
  'no',
  'reg',
  'col',
  'dept',
  'univ',
  'hon',
  'h',
  'mult',
  'ex',
  'yr',
  'yrs',
  'bros',
  'co',
  'inc',
  'ltd',
]);

/** The pieces of a bio: what people set apart with |, •, emoji, dashes, line breaks, full stops. */
export function segmentsOf(reading: Reading): Stretch[] {
  return split(reading, 0, reading.tokens.count, (i) => endsSegment(reading, i));
}

/** The pieces of a segment that stand between commas, brackets and "&"-less joins. */
export function itemsOf(reading: Reading, { from, to }: Stretch): Stretch[] {
  return split(reading, from, to, (i) => ',()[]"“”'.includes(reading.text[reading.tokens.start[i] as number] as string));
}

function split({ tokens, text }: Reading, first: number, last: number, ends: (i: number) => boolean): Stretch[] {
  const out: Stretch[] = [];
  let from = first;
  const close = (to: number): void => {
    if (to > from) out.push({ from, to });
  };
  for (let i = first; i < last; i++) {
    if (i > from && hasBreak(text, tokens.end[i - 1] as number, tokens.start[i] as number)) {
      close(i);
      from = i;
    }
    if (!ends(i)) continue;
    close(i);
    from = i + 1;
  }
  close(last);
  return out;
}

function hasBreak(text: string, from: number, to: number): boolean {
  const at = text.indexOf('\n', from);
  return at >= 0 && at < to;
}

function endsSegment({ tokens, text, lower }: Reading, i: number): boolean {
  const { kind, start, end } = tokens;
  if (kind[i] === Kind.emoji) return true;
  if (kind[i] !== Kind.punctuation) return false;
  const mark = text.slice(start[i], end[i]);
  const isApart = (start[i] as number) > 0 && /\s/.test(text[(start[i] as number) - 1] as string);
  const isBefore = (end[i] as number) >= text.length || /\s/.test(text[end[i] as number] as string);
  if (mark === '.') return isBefore && !(i > 0 && SHORT.has(lower.slice(start[i - 1], end[i - 1])) && (end[i] as number) < text.length - 1);
  if (mark === '/' || mark === '-' || mark === '~' || mark === '+' || mark === '*') return isApart && isBefore;
  return ENDS.has(mark[0] as string);
}
