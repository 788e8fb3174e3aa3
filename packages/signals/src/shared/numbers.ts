import { type Lexicon, type Sensing, word, wordList } from '@precept/engine';
import { longest } from './longest.ts';
import { numberTokens } from './number-tokens.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Numbers written out, 2 … 120, with their value. */
export const NUMBER_WORDS: Lexicon<number> = wordList('number words', function* () {
  for (let n = 2; n < 100; n++) yield [spell(n), n] as const;
  for (let n = 0; n < 20; n++) yield [n === 0 ? 'one hundred' : `one hundred and ${spell(n)}`, 100 + n] as const;
  for (let n = 1; n < 20; n++) yield [`hundred and ${spell(n)}`, 100 + n] as const;
  yield ['hundred', 100] as const;
});

function spell(n: number): string {
  if (n < 20) return ONES[n] as string;
  const tens = TENS[Math.floor(n / 10)] as string;
  return n % 10 === 0 ? tens : `${tens} ${ONES[n % 10]}`;
}

/** A number in the text, in digits or words: tokens `from … to`, half-open. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** All plain numbers of the text in order. The module that calls it must declare `NUMBER_WORDS`. */
export function quantities(s: Sensing): readonly Quantity[] {
  const spelt = longest(s.matches(NUMBER_WORDS));
  const digits = numberTokens(s.reading);
  if (digits.length === 0) return spelt;
  const out: Quantity[] = [];
  let next = 0;
  for (const i of digits) {
    for (let m = spelt[next]; m !== undefined && m.from < i; m = spelt[++next]) out.push(m);
    const m = spelt[next];
    if (m !== undefined && m.from === i) continue;
    const value = Number(word(s.reading, i));
    if (Number.isFinite(value)) out.push({ from: i, to: i + 1, value });
  }
  for (; next < spelt.length; next++) out.push(spelt[next] as Quantity);
  return out;
}
