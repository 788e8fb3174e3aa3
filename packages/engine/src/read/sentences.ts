import { Flag, Kind, type Tokens } from './tokens.ts';

/** Token range of one sentence, half-open. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly question: boolean;
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st sr jr rev hon vs eg ie etc dept approx inc ltd pt pts wt tel ext ave rd jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

const QUESTION = 63;
const EXCLAMATION = 33;
const STOP = 46;
const ELLIPSIS = 0x2026;

/** Splits at . ! ? … and at line breaks; not after titles, initials or abbreviations. Sets `sentenceStart` and `question`. */
export function findSentences(text: string, lower: string, tokens: Tokens): Sentence[] {
  const { count, start, end, kind, flags } = tokens;
  const sentences: Sentence[] = [];
  let from = 0;
  let question = false;
  const close = (to: number): void => {
    if (to <= from) return;
    if (question) for (let i = from; i < to; i++) flags[i] = (flags[i] as number) | Flag.question;
    sentences.push({ from, to, question });
    from = to;
    question = false;
  };
  for (let i = 0; i < count; i++) {
    if (i > from && hasLineBreak(text, end[i - 1] as number, start[i] as number)) close(i);
    if (kind[i] !== Kind.punctuation) continue;
    const mark = text.charCodeAt(start[i] as number);
    if (mark === QUESTION) question = true;
    if (mark === QUESTION || mark === EXCLAMATION || mark === ELLIPSIS || (mark === STOP && endsSentence(i))) {
      let j = i + 1;
      while (j < count && kind[j] === Kind.punctuation && '.!?…"\')'.includes(text[start[j] as number] as string)) {
        if (text[start[j] as number] === '?') question = true;
        if (!((flags[j] as number) & Flag.joined)) break;
        j++;
      }
      close(j);
      i = j - 1;
    }
  }
  close(count);
  for (const s of sentences) flags[s.from] = (flags[s.from] as number) | Flag.sentenceStart;
  return sentences;

  function endsSentence(i: number): boolean {
    if (i === 0 || !((flags[i] as number) & Flag.joined)) return true;
    const previous = lower.slice(start[i - 1] as number, end[i - 1] as number);
    const isInitial = previous.length === 1 && kind[i - 1] === Kind.word;
    if (i + 1 < count && (flags[i + 1] as number) & Flag.joined && kind[i + 1] === Kind.word) return false;
    if (!isInitial && !ABBREVIATIONS.has(previous)) return true;
    // "Mr. K. came": an initial or abbreviation before a capital goes on; at the very end it closes.
    return i + 1 >= count || (isInitial && previous === 'i');
  }
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 13 || c === 0x2028 || c === 0x2029) return true;
  }
  return false;
}
