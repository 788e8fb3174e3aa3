import type { Judging } from '@precept/engine';
import type { Span } from '@precept/model';
import type { Document } from './clauses/index.ts';

const LONGEST = 110;

/** The rules about policies hear policies only; for everything else they cost nothing. */
export const POLICIES = { kinds: ['policy'], directions: ['outbound', 'inbound'] } as const;

/** A clause in quotation marks, shortened at a word. */
export function quoteClause({ reading }: Pick<Judging, 'reading'>, { start, end }: Span): string {
  const said = reading.text.slice(start, end).replace(/\s+/g, ' ').trim();
  if (said.length <= LONGEST) return `“${said}”`;
  return `“${said.slice(0, said.lastIndexOf(' ', LONGEST))} …”`;
}

/** "a", "a and b", "a, b and c". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Where a finding about a whole document points: its first heading, or its first block. */
export function titleOf({ blocks }: Document): Span {
  const first = blocks.find((b) => b.kind === 'heading') ?? blocks[0];
  return { start: first?.start ?? 0, end: first?.end ?? 0 };
}
