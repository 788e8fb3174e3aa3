import { hashText } from '@precept/model';
import { Flag, Kind, type Tokens } from './tokens.ts';

/** Token range of one sentence, half-open. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly question: boolean;
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st sr jr rev hon vs eg ie etc dept approx inc ltd pt pts wt tel ext ave rd jan feb mar apr jun jul aug sep sept oct nov dec'
    .split(' ')
    .map((w) => hashText(w)),
);
const I = hashText('i');

const QUESTION = 63;
const EXCLAMATION = 33;
const STOP = 46;
const ELLIPSIS = 0x2026;

/** Splits at . ! ? … and at line breaks; not after titles, initials or abbreviations. Sets `sentenceStart` and `question`. */
export function findSentences(text: string, tokens: Tokens): Sentence[] {
  const { count, start, end, kind } = tokens;
  const sentences: Sentence[] = [];
  let from = 0;
  let question = false;
  for (let i = 0; i < count; i++) {
    if (i > from && (start[i] as number) > (end[i - 1] as number) && hasLineBreak(text, end[i - 1] as number, start[i] as number)) {
      sentences.push(close(tokens, from, i, question));
      from = i;
      question = false;
    }
    if (kind[i] !== Kind.punctuation) continue;
    const mark = text.charCodeAt(start[i] as number);
    if (mark === QUESTION) question = true;
    if (mark !== QUESTION && mark !== EXCLAMATION && mark !== ELLIPSIS && !(mark === STOP && endsSentence(tokens, i))) continue;
    const to = afterMarks(text, tokens, i + 1);
    for (let j = i + 1; j < to; j++) if (text.charCodeAt(start[j] as number) === QUESTION) question = true;
    sentences.push(close(tokens, from, to, question));
    from = to;
    question = false;
    i = to - 1;
  }
  if (from < count) sentences.push(close(tokens, from, count, question));
  return sentences;
}

function close({ flags }: Tokens, from: number, to: number, question: boolean): Sentence {
  if (question) for (let i = from; i < to; i++) flags[i] = (flags[i] as number) | Flag.question;
  flags[from] = (flags[from] as number) | Flag.sentenceStart;
  return { from, to, question };
}

/** First token after the marks and closing quotes that are joined to a mark. */
function afterMarks(text: string, { count, start, kind, flags }: Tokens, from: number): number {
  let j = from;
  while (j < count && kind[j] === Kind.punctuation && (flags[j] as number) & Flag.joined && '.!?…"\')'.includes(text[start[j] as number] as string))
    j++;
  return j;
}

function endsSentence({ count, start, end, kind, flags, hash }: Tokens, i: number): boolean {
  if (i === 0 || !((flags[i] as number) & Flag.joined)) return true;
  const isInitial = kind[i - 1] === Kind.word && (end[i - 1] as number) - (start[i - 1] as number) === 1;
  if (i + 1 < count && (flags[i + 1] as number) & Flag.joined && kind[i + 1] === Kind.word) return false;
  if (!isInitial && !ABBREVIATIONS.has(hash[i - 1] as number)) return true;
  // "Mr. K. came": an initial or abbreviation before a capital goes on; at the very end it closes.
  return i + 1 >= count || (isInitial && hash[i - 1] === I);
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 13 || c === 0x2028 || c === 0x2029) return true;
  }
  return false;
}
