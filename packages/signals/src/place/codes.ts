import { Flag, Kind, type Match, type Sensing, word } from '@precept/engine';
import { numberTokens } from '../shared/number-tokens.ts';
import { sentenceAround, wordSet } from '../shared/words.ts';
import { STATE_CODES } from './words.ts';
import { isSmallZip3 } from './zip3.ts';

const POSTCODE = /(?<![A-Za-z\d])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![A-Za-z\d])|(?<![A-Za-z\d])[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d(?![A-Za-z\d])/y;
const COUNTED = wordSet('people patients cases deaths steps calories mg dollars');

/** ZIP codes and other postcodes, three-digit ZIP areas with whether the law lets them stand. */
export function addCodes(s: Sensing, words: readonly Match<string>[], taken: Uint8Array): void {
  const { kind, start, flags } = s.reading.tokens;
  const zip3 = words.find((m) => m.value === 'zip3');
  for (const i of numberTokens(s.reading)) {
    const text = word(s.reading, i);
    if (
      zip3 &&
      inReach(s, zip3, i) &&
      /^\d{3}$/.test(text) &&
      i > zip3.to - 1 &&
      !COUNTED.has(s.reading.tokens.hash[i + 1] ?? 0) &&
      isPrefix(s, i, zip3)
    ) {
      s.addTokens(i, i + 1, { kind: 'place', type: 'zip3', value: { name: text, small: isSmallZip3(text) } });
      taken[i] = 1;
    } else if (/^\d{4,6}(?:-\d{3,4})?$/.test(text)) {
      const state = s.reading.text.slice(start[i - 1] ?? 0, s.reading.tokens.end[i - 1] ?? 0);
      const labelled = isLabelled(words, i);
      if ((text.length >= 5 && text.length !== 6 && i > 0 && STATE_CODES.has(state)) || labelled) {
        s.addTokens(i, i + 1, { kind: 'place', type: 'zip', value: { name: text, small: isSmallZip3(text.slice(0, 3)) } });
        taken[i] = 1;
      }
    } else if ((flags[i] as number) & Flag.joined && i > 0 && kind[i - 1] === Kind.word && (flags[i - 1] as number) & Flag.upper)
      addPostcode(s, i, taken);
  }
}

function isLabelled(words: readonly Match<string>[], i: number): boolean {
  return words.some((m) => m.value === 'zip' && m.to <= i && m.to >= i - 2);
}

/** In "036 had 1 case, 100 had 212" the codes open a clause; the counts follow a verb. */
function isPrefix(s: Sensing, i: number, label: Match<string>): boolean {
  const before = word(s.reading, i - 1);
  return (
    i - label.to <= 1 ||
    [',', ';', ':', '(', 'and', 'or', '.', '/', '&'].includes(before) ||
    ((s.reading.tokens.flags[i] as number) & Flag.sentenceStart) !== 0
  );
}

function inReach(s: Sensing, m: Match<string>, i: number): boolean {
  const around = sentenceAround(s.reading, m.from);
  return i < around.to + 30;
}

function addPostcode(s: Sensing, i: number, taken: Uint8Array): void {
  const { start, end, count } = s.reading.tokens;
  POSTCODE.lastIndex = start[i - 1] as number;
  const found = POSTCODE.exec(s.reading.text);
  if (!found || !/\d[A-Z]{2}$|[A-Z] ?\d[A-Z]\d$/.test(found[0])) return;
  const stop = found.index + found[0].length;
  let to = i;
  while (to < count && (start[to] as number) < stop) taken[to++] = 1;
  if ((end[to - 1] as number) !== stop) return;
  s.addTokens(i - 1, to, { kind: 'place', type: 'zip', confidence: 0.9, value: { name: found[0], small: false } });
}
