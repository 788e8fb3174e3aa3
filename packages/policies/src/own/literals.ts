/** Shorter ones stand in too many texts to be worth a look. */
const LEAST = 3;

/**
 * For each way in which a pattern can fit (`cat|dog` has two) the words that stand, in small letters, in every text it fits; undefined
 * where that cannot be said simply. It errs on one side only: a pattern without such words is looked for everywhere.
 * @param pattern one that RE2 reads.
 */
export function literalsOf(pattern: string): readonly (readonly string[])[] | undefined {
  if (/\\[QEpPxC0-7]/.test(pattern)) return undefined;
  const found = branchesOf(pattern)?.map((b) => runsOf(b)?.filter((r) => r.length >= LEAST) ?? []);
  return found?.every((runs) => runs.length > 0) ? found : undefined;
}

/** The pattern at each | that stands outside brackets. */
function branchesOf(pattern: string): string[] | undefined {
  const out: string[] = [];
  let from = 0;
  for (let i = 0; i < pattern.length; ) {
    if (pattern[i] === '|') {
      out.push(pattern.slice(from, i));
      from = i + 1;
    }
    const next = after(pattern, i);
    if (next === undefined) return undefined;
    i = next;
  }
  out.push(pattern.slice(from));
  return out;
}

/** Where the piece that begins at `at` ends: a character, an escape, a class, a group. */
function after(pattern: string, at: number): number | undefined {
  const c = pattern[at];
  if (c === '\\') return at + 2;
  if (c === '[') return afterClass(pattern, at);
  if (c !== '(') return at + 1;
  for (let i = at + 1; i < pattern.length; ) {
    if (pattern[i] === ')') return i + 1;
    const next = after(pattern, i);
    if (next === undefined) return undefined;
    i = next;
  }
  return undefined;
}

function afterClass(pattern: string, at: number): number | undefined {
  let i = at + 1;
  if (pattern[i] === '^') i++;
  if (pattern[i] === ']') i++;
  for (; i < pattern.length; i++) {
    if (pattern[i] === '\\') i++;
    else if (pattern.startsWith('[:', i)) {
      const end = pattern.indexOf(':]', i + 2);
      if (end < 0) return undefined;
      i = end + 1;
    } else if (pattern[i] === ']') return i + 1;
  }
  return undefined;
}

const PLAIN = /[a-z0-9 _@#%&=:;,<>/!"'~-]/i;

/** The runs of plain characters that every text has which the branch fits. */
function runsOf(branch: string): string[] | undefined {
  const runs: string[] = [];
  let run = '';
  const end = (): void => {
    if (run !== '') runs.push(run);
    run = '';
  };
  for (let i = 0; i < branch.length; ) {
    const next = after(branch, i);
    if (next === undefined) return undefined;
    const piece = branch.slice(i, next);
    const plain =
      piece.length === 1 && PLAIN.test(piece)
        ? piece
        : piece.length === 2 && piece[0] === '\\' && /[^a-z0-9]/i.test(piece[1] as string)
          ? piece[1]
          : undefined;
    const isRepeated = /^[*+?{]/.test(branch.slice(next));
    if (plain === undefined || isRepeated || plain.charCodeAt(0) > 127) end();
    else run += plain.toLowerCase();
    i = isRepeated ? afterRepeat(branch, next) : next;
  }
  end();
  return runs;
}

/** Past `*`, `+?`, `{2,5}` and the like. A brace that repeats nothing is skipped as well: it only shortens what is looked for. */
function afterRepeat(branch: string, at: number): number {
  const [whole = ''] = /^(?:[*+?]|\{[^}]*\}?)[?+]?/.exec(branch.slice(at)) ?? [];
  return at + Math.max(1, whole.length);
}
