/** A piece of a rule's page. Example texts come in parts, those at odd places being the words in question. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'example'; readonly isBad: boolean; readonly about: string; readonly parts: readonly string[] };

const FENCE = /^```(?:post (bad|ok))?\s*(.*)$/;

/** Takes a rule's README apart, without its title and first line, which the page says by itself. */
export function readPage(markdown: string): Block[] {
  const lines = markdown.replace(/\r/g, '').split('\n');
  const out: Block[] = [];
  let paragraph: string[] = [];
  let items: string[] = [];
  const flush = (): void => {
    if (paragraph.length > 0) out.push({ kind: 'text', text: plain(paragraph.join(' ')) });
    if (items.length > 0) out.push({ kind: 'list', items: items.map(plain) });
    paragraph = [];
    items = [];
  };
  for (
    let i = Math.max(
      0,
      lines.findIndex((l) => l.startsWith('## ')),
    );
    i < lines.length;
    i++
  ) {
    const line = lines[i] as string;
    const fence = FENCE.exec(line);
    if (fence) {
      flush();
      const body: string[] = [];
      while (++i < lines.length && !/^```/.test(lines[i] as string)) body.push(lines[i] as string);
      out.push({ kind: 'example', isBad: fence[1] === 'bad', about: settingOf(fence[2] ?? ''), parts: body.join('\n').split('~~') });
    } else if (/^#{2,6} /.test(line)) {
      flush();
      out.push({ kind: 'heading', text: plain(line.replace(/^#+ /, '')) });
    } else if (/^<!--.*-->$/.test(line) || line.trim() === '') flush();
    else if (/^[-*] /.test(line)) {
      if (paragraph.length > 0) flush();
      items.push(line.slice(2));
    } else if (items.length > 0 && /^\s/.test(line)) items.push(`${items.pop() ?? ''} ${line.trim()}`);
    else {
      if (items.length > 0) flush();
      paragraph.push(line.trim());
    }
  }
  flush();
  return withoutEmpty(out);
}

/** `kind=policy role=nurse severity=review` → "policy, nurse". */
const settingOf = (attributes: string): string =>
  [...attributes.matchAll(/([a-z]+)=("[^"]*"|\S+)/g)]
    .filter(([, name]) => name !== 'severity' && name !== 'account')
    .map(([, name, value]) => `${name === 'thread' ? 'answers ' : ''}${(value ?? '').replace(/^"|"$/g, name === 'thread' ? '“' : '')}`)
    .join(', ');

const plain = (s: string): string =>
  s
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/`([^`]+)`/g, '$1');

/** Headings with nothing beneath them say nothing. */
const withoutEmpty = (blocks: readonly Block[]): Block[] =>
  blocks.filter((b, i) => b.kind !== 'heading' || (blocks[i + 1] !== undefined && blocks[i + 1]?.kind !== 'heading'));
