/** An element of a document: name without prefix, attributes, and what stands in it in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** What is wrong with a document, and at which character. */
export interface XmlFault {
  readonly fault: string;
  readonly at: number;
}

const MOST_DEPTH = 200;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads a document in one pass. Entities that a document declares itself are refused with it: none are needed, and expanding them is an attack.
 * Comments and processing instructions are left out; character data of CDATA sections is text.
 */
export function readXml(source: string): Element | XmlFault {
  const root: Building = { name: '', attributes: {}, children: [] };
  const open: Building[] = [root];
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    const top = open.at(-1) as Building;
    const text = source.slice(at, next < 0 ? undefined : next);
    if (text !== '') top.children.push(decode(text));
    if (next < 0) break;
    const skipped = skip(source, next);
    if (skipped !== undefined) {
      if (skipped.to < 0) return { fault: `${skipped.what} has no end`, at: next };
      if (skipped.what === 'document type') return { fault: 'a document type is not accepted', at: next };
      if (skipped.what === 'CDATA') top.children.push(source.slice(next + 9, skipped.to - 3));
      at = skipped.to;
      continue;
    }
    const end = endOfTag(source, next);
    if (end < 0) return { fault: 'a tag has no end', at: next };
    const tag = source.slice(next + 1, end);
    at = end + 1;
    if (tag.startsWith('/')) {
      const name = localName(tag.slice(1).trim());
      if (open.length < 2 || top.name !== name) return { fault: `</${name}> closes nothing`, at: next };
      open.pop();
      continue;
    }
    const element = elementOf(tag);
    top.children.push(element);
    if (!tag.endsWith('/')) open.push(element);
    if (open.length > MOST_DEPTH) return { fault: 'elements are nested too deep', at: next };
  }
  if (open.length > 1) return { fault: `<${(open.at(-1) as Building).name}> is not closed`, at: source.length };
  const [first] = root.children.filter((c): c is Element => typeof c !== 'string');
  return first ?? { fault: 'there is no element', at: 0 };
}

interface Building {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (Element | string)[];
}

const SKIPPED = [
  ['<!--', '-->', 'comment'],
  ['<![CDATA[', ']]>', 'CDATA'],
  ['<!', '>', 'document type'],
  ['<?', '?>', 'instruction'],
] as const;

/** Where markup that is no element ends; -1 where it does not. Undefined for an element's tag. */
function skip(source: string, from: number): { to: number; what: string } | undefined {
  for (const [begin, end, what] of SKIPPED)
    if (source.startsWith(begin, from)) {
      const found = source.indexOf(end, from + begin.length);
      return { to: found < 0 ? -1 : found + end.length, what };
    }
  return undefined;
}

/** The `>` that closes a tag; one within quotation marks does not. */
function endOfTag(source: string, from: number): number {
  let quote = '';
  for (let i = from + 1; i < source.length; i++) {
    const c = source[i] as string;
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '>') return i;
  }
  return -1;
}

function elementOf(tag: string): Building {
  const space = tag.search(/[\s/]/);
  const attributes: Record<string, string> = {};
  if (space > 0) for (const [, name = '', double, single] of tag.slice(space).matchAll(ATTRIBUTE)) attributes[name] = decode(double ?? single ?? '');
  return { name: localName(space < 0 ? tag : tag.slice(0, space)), attributes, children: [] };
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const decode = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]+));/g, (all, hex?: string, number?: string, name?: string) => {
        if (name !== undefined) return NAMED[name] ?? all;
        const point = Number.parseInt(hex ?? (number as string), hex === undefined ? 10 : 16);
        return point > 0x10ffff ? all : String.fromCodePoint(point);
      })
    : text;

/** Elements below `element`, at any depth, in order. */
export function* below(element: Element): Generator<Element> {
  for (const child of element.children)
    if (typeof child !== 'string') {
      yield child;
      yield* below(child);
    }
}

/** Child elements of that name. */
export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((c): c is Element => typeof c !== 'string' && c.name === name);
}

/** The text of an element as one line. */
export function textOf(element: Element): string {
  return gather(element).replace(/\s+/g, ' ').trim();
}

const gather = (element: Element): string => element.children.map((c) => (typeof c === 'string' ? c : ` ${gather(c)} `)).join('');
