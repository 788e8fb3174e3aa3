import { cityName, commonWord, givenName, wordFacts } from '@precept/knowledge';
import { hashText } from '@precept/model';

const SHORT = new Set('a i of in to is my we us be at on no it do so up or an as by for and the our you me he if go'.split(' '));
/** Endings that the word list may not have but that do not begin a new word. */
const LONGEST = 20;

/**
 * Splits letters run together into words of the word list: the split with the most letters in everyday words wins.
 * Undefined where the letters are one word, or no split is made of words alone.
 */
export function splitWords(letters: string): string[] | undefined {
  const n = letters.length;
  const best: (number | undefined)[] = [0];
  const from: number[] = [];
  for (let end = 1; end <= n; end++) {
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const before = best[start];
      if (before === undefined) continue;
      const worth = worthOf(letters, start, end);
      if (worth === undefined) continue;
      const total = before + worth;
      if (best[end] === undefined || total > (best[end] as number)) {
        best[end] = total;
        from[end] = start;
      }
    }
  }
  if (best[n] === undefined) return undefined;
  const words: string[] = [];
  for (let end = n; end > 0; end = from[end] as number) words.unshift(letters.slice(from[end], end));
  return words.length > 1 ? words : undefined;
}

/** Longer words are worth more than their letters; undefined for what is no word. */
function worthOf(letters: string, start: number, end: number): number | undefined {
  const length = end - start;
  if (length <= 2) return SHORT.has(letters.slice(start, end)) ? -1.5 : undefined;
  const facts = wordFacts(hashText(letters, start, end));
  const common = commonWord(facts);
  const isName = common === 0 && (givenName(facts) > 4 || cityName(facts) > 1);
  if (common === 0 && !isName) return length >= 6 && hasKnownStem(letters, start, end) ? length * length * 0.3 - 3 : undefined;
  if (length === 3 && common < 3 && !SHORT.has(letters.slice(start, end))) return common === 0 ? undefined : -2;
  return length * length * 0.3 + (isName ? -3 : common * 0.8) - 2;
}

/** "finder", "trackers": a known word of four letters or more with a regular ending. */
function hasKnownStem(letters: string, start: number, end: number): boolean {
  const word = letters.slice(start, end);
  const ending = /(?:ers?|ing|ed|s)$/.exec(word)?.[0];
  if (!ending) return false;
  const stem = word.slice(0, word.length - ending.length);
  return stem.length >= 4 && (commonWord(wordFacts(hashText(stem))) > 0 || commonWord(wordFacts(hashText(`${stem}e`))) > 0);
}
