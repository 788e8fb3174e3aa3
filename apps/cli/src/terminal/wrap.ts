import { type Cell, cellsOf } from './cells.ts';

/** Breaks cells into rows of at most `width` columns, after a space where there is one. */
export function wrapCells(cells: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let used = 0;
  let lastSpace = -1;
  for (const cell of cells) {
    if (used + cell.width > width && row.length > 0 && cell.shown !== ' ') {
      const carried = lastSpace >= 0 ? row.splice(lastSpace + 1) : [];
      rows.push(row);
      row = carried;
      used = carried.reduce((sum, c) => sum + c.width, 0);
      lastSpace = -1;
    }
    if (cell.shown === ' ') lastSpace = row.length;
    row.push(cell);
    used += cell.width;
  }
  if (row.length > 0 || rows.length === 0) rows.push(row);
  return rows;
}

/** Prose in rows of at most `width` columns, made safe to print. */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) =>
    wrapCells(cellsOf(line), width).map((row) =>
      row
        .map((c) => c.shown)
        .join('')
        .trimEnd(),
    ),
  );
}

/** Prose with a label before its first row and the rest set in beneath. */
export function labelled(
  label: string,
  text: string,
  width: number,
  indent: string,
  labelWidth: number,
  paint: (s: string) => string = (s) => s,
): string {
  const rows = wrapText(text, Math.max(16, width - indent.length - labelWidth));
  return rows.map((row, i) => `${indent}${paint((i === 0 ? label : '').padEnd(labelWidth))}${row}`).join('\n');
}
