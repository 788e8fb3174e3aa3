import type { Finding, Severity } from '@precept/model';
import { LineTable } from '../../../../input/position.ts';
import { type Cell, cellsOf } from '../../../../terminal/cells.ts';
import type { Terminal } from '../../../../terminal/settings.ts';
import { MARK } from '../../../../terminal/style.ts';
import { wrapCells } from '../../../../terminal/wrap.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly number: number;
}

/** Rows shown of one text, and how much of it is looked at for them. */
const MOST_ROWS = 60;
const ALL_ROWS_UP_TO = 24;
const LONGEST_SHOWN = 20_000;

/**
 * The text with the words in question underlined: in colour, and by a row of marks beneath (^ block, ~ review, - advise)
 * with the number of the finding. A long text is shown around its findings.
 */
export function markedText(text: string, findings: readonly Finding[], { width, style }: Terminal): string {
  const marks = findings
    .flatMap((f, i) => f.spans.map((s): Mark => ({ start: s.start, end: Math.max(s.end, s.start + 1), severity: f.severity, number: i + 1 })))
    .sort((a, b) => a.start - b.start);
  const table = new LineTable(text);
  const gutter = table.starts.length > 1 ? String(table.starts.length).length + 1 : 0;
  const out: string[] = [];
  let isGap = false;
  let left = MOST_ROWS;
  const isShort = text.length < 4000 && table.starts.length <= ALL_ROWS_UP_TO;
  for (const line of linesToShow(table, marks, isShort)) {
    if (line === undefined || left <= 0) {
      if (!isGap) out.push(style.quiet(`${' '.repeat(gutter)}  …`));
      isGap = true;
      continue;
    }
    const { start, end } = table.spanOf(line);
    for (const [from, to] of windows(start, end, marks)) {
      const rows = wrapCells(cellsOf(text, from, to), width - gutter - 2);
      rows.forEach((row, r) => {
        const rowMarks = marksIn(row, marks);
        if (left <= 0 || (!isShort && rowMarks.length === 0 && !isBeside(rows, r, marks))) {
          if (!isGap) out.push(style.quiet(`${' '.repeat(gutter)}  …`));
          isGap = true;
          return;
        }
        isGap = false;
        left--;
        const number = gutter === 0 ? '' : (r === 0 && from === start ? String(line + 1) : '').padStart(gutter - 1).padEnd(gutter);
        out.push(`${style.quiet(number)}  ${paintRow(row, rowMarks, style)}`.trimEnd());
        const beneath = markRow(row, rowMarks, style, width - gutter - 2);
        if (beneath.trim() !== '') out.push(`${' '.repeat(gutter)}  ${beneath}`);
      });
    }
  }
  return out.join('\n');
}

/** Lines to show, in order; undefined stands for a gap. */
function* linesToShow(table: LineTable, marks: readonly Mark[], isShort: boolean): Generator<number | undefined> {
  if (isShort) {
    for (let i = 0; i < table.starts.length; i++) yield i;
    return;
  }
  let last = -1;
  for (const mark of marks) {
    const line = table.lineAt(mark.start);
    if (line <= last) continue;
    if (line > last + 1) yield undefined;
    yield line;
    last = line;
  }
  if (last < table.starts.length - 1) yield undefined;
}

/** Of an endless line, only the stretches around marks are split into cells. */
function windows(start: number, end: number, marks: readonly Mark[]): [number, number][] {
  if (end - start <= LONGEST_SHOWN) return [[start, end]];
  const out: [number, number][] = [];
  for (const m of marks) {
    if (m.end <= start || m.start >= end) continue;
    const from = Math.max(start, m.start - 200);
    const to = Math.min(end, Math.min(m.end, m.start + 2000) + 200);
    const last = out.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
    if (out.length > MOST_ROWS) break;
  }
  return out;
}

const marksIn = (row: readonly Cell[], marks: readonly Mark[]): Mark[] => {
  const first = row[0];
  const last = row.at(-1);
  return first && last ? marks.filter((m) => m.start < last.end && m.end > first.start) : [];
};

const isBeside = (rows: readonly (readonly Cell[])[], r: number, marks: readonly Mark[]): boolean =>
  marksIn(rows[r - 1] ?? [], marks).length > 0 || marksIn(rows[r + 1] ?? [], marks).length > 0;

const RANK: Readonly<Record<Severity, number>> = { advise: 1, review: 2, block: 3 };

/** The worst mark over a cell. */
function over(cell: Cell, marks: readonly Mark[]): Mark | undefined {
  let worst: Mark | undefined;
  for (const m of marks) if (m.start < cell.end && m.end > cell.start && (!worst || RANK[m.severity] > RANK[worst.severity])) worst = m;
  return worst;
}

function paintRow(row: readonly Cell[], marks: readonly Mark[], style: Terminal['style']): string {
  let out = '';
  let run = '';
  let under: Severity | undefined;
  const flush = (): void => {
    out += under ? style.severity[under](style.underline(run)) : run;
    run = '';
  };
  for (const cell of row) {
    const severity = over(cell, marks)?.severity;
    if (severity !== under) {
      flush();
      under = severity;
    }
    run += cell.shown;
  }
  flush();
  return out;
}

/** `^^^^^^^^1  ~~~~2`: a run for each stretch, numbered where there is room after its last cell. */
function markRow(row: readonly Cell[], marks: readonly Mark[], style: Terminal['style'], room: number): string {
  const columns: { char: string; severity?: Severity }[] = [];
  const ends: { column: number; mark: Mark }[] = [];
  for (const cell of row) {
    const mark = over(cell, marks);
    for (let i = 0; i < cell.width; i++) columns.push(mark ? { char: MARK[mark.severity], severity: mark.severity } : { char: ' ' });
    for (const m of marks) if (m.end > cell.start && m.end <= cell.end) ends.push({ column: columns.length, mark: m });
  }
  const labels = new Map<number, { text: string; severity: Severity }>();
  for (const { column, mark } of ends) {
    const before = labels.get(column);
    if (before?.text.split(',').includes(String(mark.number))) continue;
    labels.set(column, { text: before ? `${before.text},${mark.number}` : String(mark.number), severity: before?.severity ?? mark.severity });
  }
  for (const [column, { text, severity }] of labels) {
    const label = longestThatFits(text, column, columns, room);
    [...label].forEach((char, i) => {
      while (columns.length <= column + i) columns.push({ char: ' ' });
      columns[column + i] = { char, severity };
    });
  }
  return paintRuns(columns, style).trimEnd();
}

/** `2,5` → `2` where there is room for one figure only, and nothing where there is none. */
function longestThatFits(label: string, column: number, columns: readonly { char: string }[], room: number): string {
  const isFree = (text: string): boolean => column + text.length <= room && [...text].every((_, i) => (columns[column + i]?.char ?? ' ') === ' ');
  let fitting = label;
  while (fitting !== '' && !isFree(fitting)) fitting = fitting.slice(0, Math.max(0, fitting.lastIndexOf(',')));
  return fitting;
}

function paintRuns(columns: readonly { char: string; severity?: Severity }[], style: Terminal['style']): string {
  let out = '';
  for (let i = 0; i < columns.length; ) {
    const severity = columns[i]?.severity;
    let run = '';
    for (; i < columns.length && columns[i]?.severity === severity; i++) run += columns[i]?.char;
    out += severity ? style.severity[severity](run) : run;
  }
  return out;
}
