import { safeLine } from '../../terminal/cells.ts';
import type { Terminal } from '../../terminal/settings.ts';
import { wrapText } from '../../terminal/wrap.ts';

const WIDEST = 96;

/** A rule's or error's page for the terminal: headings, examples with their offending words marked, lists, paragraphs. */
export function renderPage(markdown: string, facts: string, { width: full, style }: Terminal): string {
  const width = Math.min(full, WIDEST);
  const out: string[] = [];
  const lines = markdown.replace(/\r/g, '').split('\n');
  let paragraph: string[] = [];
  let lead = '';
  const flush = (): void => {
    if (paragraph.length === 0) return;
    const rows = wrapText(plain(paragraph.join(' ')), width - lead.length);
    out.push(...rows.map((row, i) => (i === 0 ? lead : ' '.repeat(lead.length)) + row));
    paragraph = [];
    lead = '';
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    const fence = /^```\s*(.*)$/.exec(line);
    if (fence) {
      flush();
      const body: string[] = [];
      while (++i < lines.length && !/^```/.test(lines[i] as string)) body.push(lines[i] as string);
      out.push(...example(fence[1] as string, body, width, style));
    } else if (/^#{1,6} /.test(line)) {
      flush();
      const title = plain(line.replace(/^#+ /, ''));
      const isFirst = /^# /.test(line);
      if (!isFirst && out.at(-1) !== '') out.push('');
      out.push(...wrapText(title, width).map((row) => style.strong(isFirst ? row : row.toUpperCase())));
      if (isFirst && facts !== '') out.push(...wrapText(facts, width).map((row) => style.quiet(row)));
    } else if (/^<!--.*-->$/.test(line)) {
      flush();
    } else if (line.trim() === '') {
      flush();
      if (out.length > 0 && out.at(-1) !== '') out.push('');
    } else if (/^\s*([-*]|\d+\.) /.test(line)) {
      flush();
      lead = `${line.startsWith(' ') ? '    ' : '  '}- `;
      paragraph = [line.replace(/^\s*([-*]|\d+\.) /, '')];
    } else if (/^\|/.test(line)) {
      flush();
      if (!/^\|[\s:|-]+$/.test(line)) out.push(...wrapText(plain(line.replace(/^\||\|$/g, '').replaceAll('|', '  ')), width));
    } else paragraph.push(line.trim());
  }
  flush();
  while (out.at(-1) === '') out.pop();
  return out.join('\n');
}

const plain = (s: string): string =>
  s
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words: string, to: string) => (/^https?:/.test(to) && to !== words ? `${words} (${to})` : words))
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/&nbsp;/g, ' ');

/** ` ```post bad ` fences: the offending words between ~~ are underlined, or set in brackets where there is no colour. */
function example(info: string, body: readonly string[], width: number, style: Terminal['style']): string[] {
  const post = /^post (bad|ok)\s*(.*)$/.exec(info);
  if (!post) return body.map((l) => style.code(`    ${safeLine(l)}`));
  const isBad = post[1] === 'bad';
  const paint = isBad ? style.severity.block : style.good;
  const about = post[2] ? style.quiet(`  (${post[2].replaceAll('"', '')})`) : '';
  const out = [`  ${paint(style.strong(isBad ? 'Not so' : 'Fine'))}${about}`];
  let isInside = false;
  for (const line of body)
    for (const row of wrapText(line, width - 6)) {
      const marked = row
        .split('~~')
        .map((part, i) => {
          if (i > 0) isInside = !isInside;
          if (!isInside) return i > 0 && !style.isColoured ? `]${part}` : part;
          return style.isColoured ? style.severity.block(style.underline(part)) : i > 0 ? `[${part}` : part;
        })
        .join('');
      out.push(`    ${marked}`);
    }
  return [...out, ''];
}
