import { leetLetter } from './confusables.ts';
import { type Normalised, sourceBegin, sourceEnd, Writer } from './source-map.ts';

/** Letters set apart by one space, dot, dash or star each: "M r s D a l y", "p.a.t.i.e.n.t". */
const SPACED = /(?<![\p{L}\p{N}_@#])\p{L}(?:([ ._*-])\p{L})(?:\1\p{L}){2,}(?![\p{L}\p{N}])/gu;
const LEET_WORD = /[a-z]+[@$!013457][a-z@$!013457]*[a-z]/gi;

/** "p@tient" → "patient": one sign inside a word of at least four letters, never in an address or a number. Same length. */
export function readLeet(from: Normalised): Normalised {
  const text = from.text.replace(LEET_WORD, (word, offset: number) => {
    const letters = word.replace(/[^a-z]/gi, '').length;
    const before = from.text[offset - 1] ?? ' ';
    const after = from.text[offset + word.length] ?? ' ';
    const inAddress =
      /[\w@#/.:=?&-]/.test(before) ||
      /[\w@/:]/.test(after) ||
      (after === '-' && word.includes('@')) ||
      (after === '.' && /\w/.test(from.text[offset + word.length + 1] ?? ''));
    const hasCapitalInside = /[A-Z]/.test(word.slice(1));
    if (letters < 4 || letters < word.length * 0.7 || inAddress || hasCapitalInside) return word;
    return word.replace(/[@$!013457]/g, (sign) => leetLetter(sign) ?? sign);
  });
  return text === from.text ? from : { ...from, text };
}

/** "M r s D a l y" → "MrsDaly". */
export function closeSpacedLetters(from: Normalised): Normalised {
  const out = new Writer();
  let at = 0;
  const copy = (to: number): void => {
    for (; at < to; at++) out.put(from.text[at] as string, sourceBegin(from, at), sourceEnd(from, at));
  };
  for (const run of from.text.matchAll(SPACED)) {
    const separator = run[1] as string;
    copy(run.index);
    const stop = run.index + run[0].length;
    while (at < stop) {
      if (from.text[at] === separator) out.put('', sourceBegin(from, at), sourceEnd(from, at++));
      else copy(at + 1);
    }
  }
  if (at === 0) return from;
  copy(from.text.length);
  return out.done(from.source);
}
