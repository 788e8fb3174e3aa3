import type { Span } from '@precept/model';

/** A heading, a list item or a paragraph of a document. */
export interface Block extends Span {
  readonly kind: 'heading' | 'item' | 'paragraph';
  /** As written before it: "4.2", "b", "#". */
  readonly number?: string | undefined;
  /** The heading it stands under, lower case. */
  readonly heading: string;
  /** The lead-in of the list it belongs to ("employees must not:"), lower case; empty where there is none. */
  readonly lead: string;
}

interface Line extends Span {
  readonly isItem: boolean;
  readonly isTitle: boolean;
  readonly isBlank: boolean;
  readonly number?: string | undefined;
}

const BULLET = /^(?:[-*+•●▪◦‣·–—o✓✗✘❌✅]|\[[ x]\])\s+/i;
const NUMBER = /^(?:(?:section|article|clause|part)\s+)?\(?(\d{1,3}(?:\.\d{1,3}){0,4}|[a-z]|[ivx]{1,5})(?:[.):]+\s+|(?<=\.\d{1,3})\s+)/i;
const HASHES = /^#{1,6}\s+/;
const SHORT_TITLE = 80;
/** Lines from this length on are taken for wrapped at a margin: what follows goes on with them. */
const WRAPPED = 50;
const MODAL = /\b(?:must|may|shall|should|can|cannot|will|do not|don't|never|prohibited|forbidden|required|expected|are|is)\b/;

/** Takes a document apart: headings, items with the lead-in of their list, paragraphs. Markdown, numbered and plain text alike. */
export function readBlocks(text: string, lower: string): Block[] {
  const lines = readLines(text);
  const blocks: Block[] = [];
  let heading = '';
  let lead = '';
  let isPlainList = false;
  let lastLine: Line | undefined;
  let isAfterBlank = false;
  let open: { start: number; end: number; isItem: boolean; number: string | undefined; lead: string } | undefined;
  const close = (): void => {
    if (!open) return;
    const { start, end, isItem, number } = open;
    blocks.push({ kind: isItem ? 'item' : 'paragraph', start, end, number, heading, lead: isItem ? open.lead : '' });
    const said = lower.slice(start, end);
    if (!isItem || said.endsWith(':')) {
      lead = said.endsWith(':') ? lastSentence(said) : '';
      isPlainList = lead !== '';
    }
    open = undefined;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.isBlank) {
      close();
      isAfterBlank = true;
      continue;
    }
    if (isAfterBlank && !line.isItem && lastLine && text[lastLine.end - 1] !== ':') {
      lead = '';
      isPlainList = false;
    }
    isAfterBlank = false;
    if (line.isTitle || isTitle(text, line, lines[i + 1], lines[i - 1], lead)) {
      close();
      heading = lower.slice(line.start, line.end).replace(/[*:#]+/g, '');
      blocks.push({ kind: 'heading', start: line.start, end: line.end, number: line.number, heading: '', lead: '' });
      lead = '';
      isPlainList = false;
    } else if (line.isItem) {
      close();
      open = { start: line.start, end: line.end, isItem: true, number: line.number, lead };
    } else if (open && goesOn(text, open, line, lastLine)) {
      open.end = line.end;
    } else {
      close();
      open = { start: line.start, end: line.end, isItem: isPlainList, number: line.number, lead };
    }
    lastLine = line;
  }
  close();
  return blocks;
}

function readLines(text: string): Line[] {
  const out: Line[] = [];
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf('\n', at);
    const stop = found < 0 ? text.length : found;
    let start = at;
    let end = stop;
    while (start < end && isSpace(text, start)) start++;
    while (end > start && isSpace(text, end - 1)) end--;
    out.push(readLine(text, start, end));
    at = stop + 1;
  }
  return out;
}

function readLine(text: string, from: number, end: number): Line {
  let start = from;
  let number: string | undefined;
  const rest = (): string => text.slice(start, Math.min(end, start + 40));
  const hashes = HASHES.exec(rest())?.[0].length ?? 0;
  start += hashes;
  const bullet = hashes > 0 ? 0 : (BULLET.exec(rest())?.[0].length ?? 0);
  start += bullet;
  const numbered = NUMBER.exec(rest());
  if (numbered) {
    number = numbered[1];
    start += numbered[0].length;
  }
  return { start, end, number, isBlank: start >= end, isTitle: hashes > 0 && start < end, isItem: bullet > 0 || numbered !== null };
}

/** A short line without a full stop, set in bold or capitals or in title case, or ended by a colon and nothing like a lead-in. */
function isTitle(text: string, line: Line, next: Line | undefined, before: Line | undefined, lead: string): boolean {
  const said = text.slice(line.start, line.end);
  if (said.length > SHORT_TITLE || /[.;,!?]$/.test(said) || next === undefined) return false;
  if (/^\*\*[^*]+\*\*:?$/.test(said)) return true;
  const words = said.match(/[A-Za-z'’]+/g) ?? [];
  if (words.length === 0 || words.length > 9) return false;
  if (said === said.toUpperCase() && said.length > 3) return true;
  if (said.endsWith(':')) return !line.isItem && !MODAL.test(said.toLowerCase());
  if (MODAL.test(said.toLowerCase()) && !/^what\b|^who\b|^when\b|^how\b/i.test(said)) return false;
  const standsAlone = before === undefined || before.isBlank || next.isBlank || line.number !== undefined;
  const isBulleted = line.isItem && line.number === undefined;
  const startsBig = /^[A-Z]/.test(said);
  const leadsOn = !next.isBlank || line.number !== undefined || words.length <= 6;
  return standsAlone && !isBulleted && startsBig && lead === '' && leadsOn && (!line.isItem || words.length <= 6);
}

/** A line that goes on with the one before it: wrapped at a margin, or begun in lower case after a marked item that was not ended. */
function goesOn(text: string, open: Span & { readonly isItem: boolean }, line: Line, last: Line | undefined): boolean {
  const mark = text[open.end - 1] ?? '';
  if (!open.isItem) return mark !== ':';
  const isLower = /[a-z(]/.test(text[line.start] ?? '');
  return !/[.;:!?,]/.test(mark) && ((isLower && last?.isItem === true) || (last !== undefined && last.end - last.start >= WRAPPED));
}

const lastSentence = (said: string): string => said.slice(Math.max(said.lastIndexOf('. ') + 2, 0) * (said.includes('. ') ? 1 : 0));

const isSpace = (text: string, i: number): boolean => /\s|[>]/.test(text[i] as string);
