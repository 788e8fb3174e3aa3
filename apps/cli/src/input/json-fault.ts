/** ` (line 2, column 5)` or ` (it ends too early)`: where JSON.parse stopped, without repeating any of the text. */
export function whereIsJsonWrong(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  if (/end of JSON input|Unterminated/i.test(message)) return ' (it ends too early)';
  const at = /at position (\d+)/.exec(message)?.[1];
  const offset = at === undefined ? offsetOf(message, text) : Number(at);
  if (offset === undefined) return '';
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  return line === 1 && !text.includes('\n') ? ` (at character ${column})` : ` (line ${line}, column ${column})`;
}

/** Node 20 quotes a stretch of the text instead of giving its place. */
function offsetOf(message: string, text: string): number | undefined {
  const quoted = /^Unexpected token '?(.+?)'?, (?:\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not valid JSON$/.exec(message);
  if (!quoted) return undefined;
  const [, token, stretch] = quoted as unknown as [string, string, string];
  const start = text.indexOf(stretch);
  if (start < 0 || text.indexOf(stretch, start + 1) >= 0) return undefined;
  const isCut = message.includes('..."');
  // A cut stretch holds ten characters on each side of the fault.
  const offset = isCut ? start + 10 : start + stretch.indexOf(token);
  return text.startsWith(token, offset) ? offset : undefined;
}
