import { USES } from '../../compiled/indications.gen.ts';
import { conditionWordings } from '../conditions/conditions.ts';

const MOST_WORDS = 5;
let names: ReadonlyMap<string, string> | undefined;

/** Names of conditions and plain uses that a text of a label names, in order of first mention. Longer wordings go before shorter ones. */
export function usesIn(text: string): string[] {
  names ??= new Map([
    ...USES.split('\n').map((u) => [u, u] as const),
    ...[...conditionWordings()].filter((w) => !w.capitals).map((w) => [w.wording.replaceAll('-', ' '), w.condition.name] as const),
  ]);
  const words =
    text
      .toLowerCase()
      .replace(/[’]/g, "'")
      .match(/[\p{L}\d']+/gu) ?? [];
  const found = new Set<string>();
  for (let i = 0; i < words.length; ) {
    const length = lengthAt(words, i, names);
    if (length > 0) found.add(names.get(words.slice(i, i + length).join(' ')) as string);
    i += Math.max(1, length);
  }
  return [...found];
}

function lengthAt(words: readonly string[], from: number, known: ReadonlyMap<string, string>): number {
  for (let n = MOST_WORDS; n > 0; n--) if (from + n <= words.length && known.has(words.slice(from, from + n).join(' '))) return n;
  return 0;
}
