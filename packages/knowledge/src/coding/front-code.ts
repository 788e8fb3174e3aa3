/**
 * Sorted words as one string: each word is a capital letter (A = 0 … Z = 25 letters shared with the word before)
 * followed by the rest of the word. Words hold no capital ASCII letters.
 */
export function decodeFrontCoded(coded: string, each: (word: string, index: number) => void): void {
  let word = '';
  let index = 0;
  let at = 0;
  while (at < coded.length) {
    const shared = coded.charCodeAt(at) - 65;
    let stop = at + 1;
    while (stop < coded.length && !isCapital(coded.charCodeAt(stop))) stop++;
    word = word.slice(0, shared) + coded.slice(at + 1, stop);
    each(word, index++);
    at = stop;
  }
}

/** The inverse of `decodeFrontCoded`. Throws where a word holds a capital letter. */
export function encodeFrontCoded(words: readonly string[]): string {
  let previous = '';
  let out = '';
  for (const word of words) {
    if (/[A-Z]/.test(word)) throw new Error(`"${word}" holds a capital letter`);
    let shared = 0;
    while (shared < 25 && shared < word.length && word[shared] === previous[shared]) shared++;
    out += String.fromCharCode(65 + shared) + word.slice(shared);
    previous = word;
  }
  return out;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/**
 * Hashes of front-coded words, each the same as `hashText(word)`, without making the words:
 * the hash grows letter by letter, so the state after the shared letters is kept. `count` is the number of words.
 */
export function decodeHashes(coded: string, count: number): Int32Array {
  const hashes = new Int32Array(count);
  const states = new Int32Array(64);
  states[0] = 0x811c9dc5 | 0;
  let length = 0;
  let index = -1;
  for (let at = 0; at < coded.length; at++) {
    const code = coded.charCodeAt(at);
    if (isCapital(code)) {
      if (index >= 0) hashes[index] = states[length] as number;
      index++;
      length = code - 65;
    } else {
      states[length + 1] = Math.imul((states[length] as number) ^ code, 0x01000193);
      length++;
    }
  }
  if (index >= 0) hashes[index] = states[length] as number;
  return hashes;
}
