import { OffsetMap } from './offset-map.ts';

export interface MarkdownText {
  /** The author's words without front matter, markup, code and link targets. */
  readonly text: string;
  /** From offsets in `text` to offsets in the file. */
  readonly map: OffsetMap;
  readonly images: readonly { readonly path: string; readonly alt?: string }[];
  readonly hasLinks: boolean;
}

const FRONT_MATTER = /^(---|\+\+\+)[ \t]*\r?\n[\s\S]*?\r?\n\1[ \t]*(?:\r?\n|$)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}(?=[ \t]|$)[ \t]*/;
const LIST = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
const QUOTE = /^ {0,3}(?:> ?)+/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*)$/;
const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:[ \t]*\S/;

/** Takes Markdown apart: what people will read, and where in the file each word of it stands. One pass over the lines. */
export function readMarkdown(source: string): MarkdownText {
  const map = new OffsetMap();
  const inline = new Inline(source, map);
  let at = FRONT_MATTER.exec(source)?.[0].length ?? 0;
  let fence = '';
  let isComment = false;
  let block: 'none' | 'paragraph' | 'single' = 'none';
  while (at < source.length) {
    const found = source.indexOf('\n', at);
    const next = found < 0 ? source.length : found + 1;
    const end = found > at && source[found - 1] === '\r' ? found - 1 : found < 0 ? source.length : found;
    const line = source.slice(at, end);
    const from = at;
    at = next;
    if (fence) {
      const close = FENCE.exec(line)?.[1];
      if (close?.startsWith(fence)) fence = '';
      continue;
    }
    if (isComment) {
      isComment = !line.includes('-->');
      continue;
    }
    const opened = FENCE.exec(line)?.[1];
    if (opened) {
      fence = opened;
      block = 'none';
      continue;
    }
    if (/^ {0,3}<!--/.test(line) && !line.includes('-->')) {
      isComment = true;
      continue;
    }
    if (line.trim() === '' || RULE.test(line) || (line.includes('|') && TABLE_RULE.test(line)) || DEFINITION.test(line)) {
      if (DEFINITION.test(line)) inline.hasLinks = true;
      if (line.trim() === '') block = 'none';
      continue;
    }
    let start = from + (QUOTE.exec(line)?.[0].length ?? 0);
    const heading = HEADING.exec(source.slice(start, end));
    const list = heading ? null : LIST.exec(source.slice(start, end));
    start += (heading ?? list)?.[0].length ?? 0;
    while (start < end && (source[start] === ' ' || source[start] === '\t')) start++;
    const isTable = line.trimStart().startsWith('|');
    const isOwnLine = heading !== null || list !== null || isTable;
    // A line that goes on with the paragraph is the same sentence: its break becomes a space.
    if (map.length > 0) map.put(block === 'paragraph' && !isOwnLine ? ' ' : block === 'none' ? '\n\n' : '\n', from);
    inline.read(start, end, isTable);
    block = heading || isTable ? 'single' : 'paragraph';
  }
  return { text: map.text, map, images: inline.images, hasLinks: inline.hasLinks };
}

/** Emphasis, code spans, links, images, tags and escapes within one line. */
class Inline {
  readonly images: { path: string; alt?: string }[] = [];
  hasLinks = false;
  private readonly source: string;
  private readonly map: OffsetMap;

  constructor(source: string, map: OffsetMap) {
    this.source = source;
    this.map = map;
  }

  read(from: number, to: number, isTable: boolean): void {
    const { source, map } = this;
    let i = from;
    while (i < to) {
      const c = source[i] as string;
      if (c === '\\' && i + 1 < to && /[!-/:-@[-`{-~]/.test(source[i + 1] as string)) {
        map.copy(source, i + 1, i + 2);
        i += 2;
      } else if (c === '!' && source[i + 1] === '[') i = this.link(i + 1, to, true) ?? this.keep(i);
      else if (c === '[') i = this.link(i, to, false) ?? this.keep(i);
      else if (c === '<') i = this.tag(i, to) ?? this.keep(i);
      else if (c === '`') i++;
      else if (c === '*' && isEmphasis(source, i)) i++;
      else if (c === '~' && source[i + 1] === '~') i += 2;
      else if (c === '_' && isEdge(source, i, from, to)) i++;
      else if (c === '|' && isTable) {
        map.put(' ', i);
        i++;
      } else i = this.keep(i);
    }
  }

  private keep(i: number): number {
    this.map.copy(this.source, i, i + 1);
    return i + 1;
  }

  /** `[words](target)`, `[words][ref]`: the words stay. Returns where to go on, or undefined where it is no link. */
  private link(open: number, to: number, isImage: boolean): number | undefined {
    const { source } = this;
    let depth = 0;
    let close = -1;
    for (let i = open; i < to && i < open + 2000; i++) {
      if (source[i] === '\\') i++;
      else if (source[i] === '[') depth++;
      else if (source[i] === ']' && --depth === 0) {
        close = i;
        break;
      }
    }
    const after = source[close + 1];
    if (close < 0 || (after !== '(' && after !== '[')) return undefined;
    const end = source.indexOf(after === '(' ? ')' : ']', close + 2);
    if (end < 0 || end >= to) return undefined;
    if (isImage) {
      const alt = source.slice(open + 1, close).trim();
      const path = source
        .slice(close + 2, end)
        .trim()
        .split(/\s/)[0] as string;
      this.images.push({ path, ...(alt === '' ? undefined : { alt }) });
    } else this.hasLinks = true;
    this.read(open + 1, close, false);
    return end + 1;
  }

  /** An HTML tag or comment goes; `<https://…>` and `<a@b.example>` stay as words. */
  private tag(open: number, to: number): number | undefined {
    const { source } = this;
    const rest = source.slice(open, Math.min(to, open + 2000));
    const gone = /^(?:<!--[\s\S]*?-->|<\/?[a-zA-Z][\w-]*(?:\s[^<>]*)?\/?>)/.exec(rest);
    if (gone) return open + gone[0].length;
    const auto = /^<([a-z][a-z\d+.-]*:[^\s<>]+|[^\s<>@]+@[^\s<>]+)>/i.exec(rest);
    if (!auto) return undefined;
    this.map.copy(source, open + 1, open + auto[0].length - 1);
    return open + auto[0].length;
  }
}

const isSpace = (c: string | undefined): boolean => c === undefined || /\s/.test(c);
/** Stars at the edge of words are emphasis; alone between spaces or inside a word ("f**k") they are the author's. */
const isEmphasis = (s: string, i: number): boolean => {
  let from = i;
  let to = i + 1;
  while (s[from - 1] === '*') from--;
  while (s[to] === '*') to++;
  const before = s[from - 1];
  const after = s[to];
  return !(isSpace(before) && isSpace(after)) && !(isWord(before) && isWord(after));
};
const isWord = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);
/** An underscore inside a word or a handle is a letter; at the edge of words it is emphasis, unless it begins or ends a handle. */
const isEdge = (s: string, i: number, from: number, to: number): boolean => {
  const before = i > from ? s[i - 1] : undefined;
  const after = i + 1 < to ? s[i + 1] : undefined;
  if (before === '@' || before === '#') return false;
  return (
    !(isWord(before) && isWord(after)) && !(isSpace(before) && isSpace(after)) && !/[@#][\p{L}\p{N}_.]*$/u.test(s.slice(Math.max(from, i - 40), i))
  );
};
