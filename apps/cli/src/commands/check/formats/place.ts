import { relative } from 'node:path';
import type { Span } from '@precept/model';
import { LineTable } from '../../../input/position.ts';
import type { Checked } from '../checked.ts';

export interface Place {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a span stands in its file. A line of NDJSON is its own place: columns inside its text say nothing about the file. */
export function placer(checked: Checked & { kind: 'result' }): (span: Span) => Place {
  const { line } = checked;
  if (line !== undefined) return () => ({ startLine: line, startColumn: 1, endLine: line, endColumn: 1 });
  const table = new LineTable(checked.text);
  return (span) => {
    const start = table.at(span.start);
    const end = table.at(span.end);
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  };
}

/** The path from the working folder, with forward slashes. */
export function pathOf(checked: Checked): string {
  const { source } = checked;
  if (source.isStdin) return 'stdin';
  const path = relative('.', source.name);
  return (path === '' || path.startsWith('..') ? source.name : path).replaceAll('\\', '/');
}
