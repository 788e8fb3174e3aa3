import { type Match, oncePerText, PhraseIndex, type Reading } from '@precept/engine';

/**
 * Phrases that matter only in kinds of text that are rare (a bio, a connection request). They have an index of their own, built when the
 * first such text comes and scanned only when a rule for that kind asks, so that ordinary posts never pay for them.
 * Same phrase-syntax as a lexicon; matches come in text order.
 */
export function rarePhrases<T extends string>(groups: Readonly<Record<T, readonly string[]>>): (reading: Reading) => readonly Match<T>[] {
  const names = Object.keys(groups) as T[];
  let index: PhraseIndex | undefined;
  return oncePerText((reading) => {
    if (index === undefined) {
      index = new PhraseIndex(1 << 12);
      for (const [id, name] of names.entries()) for (const phrase of groups[name]) index.add(withGenitives(phrase), id);
    }
    const found: Match<T>[] = [];
    index.scan(reading, (from, to, id) => found.push({ from, to, value: names[id] as T }));
    return found;
  });
}

/** `(world|city) ('s)? best`: the genitive belongs to the word before it, as in reading. */
function withGenitives(phrase: string): string {
  return phrase.replace(
    /\(([^()]*)\) \('s\)\? /g,
    (_, words: string) =>
      `(${words}|${words
        .split('|')
        .map((w) => `${w}'s`)
        .join('|')}) `,
  );
}
