import { hashText } from '@precept/model';
import type { Sentence } from './sentences.ts';
import { Flag, Kind, type Tokens } from './tokens.ts';

const words = (list: string): Set<number> => new Set(list.split(' ').map((w) => hashText(w)));
const NEGATORS = words(
  "no not never none nobody nothing neither nor without cannot can't cant don't dont doesn't doesnt didn't didnt won't wont isn't isnt aren't arent wasn't wasnt weren't werent shouldn't shouldnt wouldn't wouldnt couldn't couldnt haven't havent hasn't hasnt hadn't ain't nah zero hardly barely stop avoid",
);
const HYPOTHETICAL = words(
  'if unless suppose supposing imagine imagining hypothetically hypothetical fictional fiction whether would were might could pretend novel screenplay dreamt dreamed',
);
const REPORTING = words(
  'says said saying say tells told telling claims claimed claiming claim tweets tweeted wrote writes posted posts announced heard rumour rumor myth myths supposedly allegedly apparently reportedly quote quoted quoting according believe believes thinks think',
);
const CLAUSE_END = new Set([',', ';', ':', '.', '!', '?', '…', '—', '(', ')', '/']);
const BUT = words('but however though although except');
const NEGATION_REACH = 7;

/** Marks what each token stands under: negation, quotation, hypothesis, report. Clause-wide, never across sentences. */
export function markScopes(text: string, tokens: Tokens, sentences: readonly Sentence[]): void {
  const { kind, flags, hash, start } = tokens;
  markQuotes(text, tokens);
  for (const s of sentences) {
    let negatedUntil = -1;
    let carried = 0;
    for (let i = s.from; i < s.to; i++) {
      const h = hash[i] as number;
      if (kind[i] === Kind.word) {
        if (BUT.has(h)) negatedUntil = -1;
        if (HYPOTHETICAL.has(h)) carried |= Flag.hypothetical;
        if (REPORTING.has(h)) carried |= Flag.reported;
      } else if (kind[i] === Kind.punctuation && CLAUSE_END.has(text[start[i] as number] as string)) negatedUntil = -1;
      let mark = carried;
      if (i <= negatedUntil) mark |= Flag.negated;
      flags[i] = (flags[i] as number) | mark;
      if (kind[i] === Kind.word && NEGATORS.has(h)) negatedUntil = i + NEGATION_REACH;
    }
  }
}

/** Double quotes in pairs; an unpaired one opens nothing. Single quotes are too often apostrophes to trust. */
function markQuotes(text: string, tokens: Tokens): void {
  const { count, kind, flags, start } = tokens;
  let open = -1;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== Kind.punctuation || text[start[i] as number] !== '"') continue;
    if (open < 0) {
      open = i;
      continue;
    }
    for (let j = open + 1; j < i; j++) flags[j] = (flags[j] as number) | Flag.quoted;
    open = -1;
  }
}
