import { hashText } from '@precept/model';
import type { Sentence } from './sentences.ts';
import { Flag, Kind, Seen, type Tokens } from './tokens.ts';

const NEGATES = 1;
const SUPPOSES = 2;
const REPORTS = 4;
const TURNS = 8;
const NEGATION_REACH = 7;

const WORDS: readonly (readonly [bit: number, words: string])[] = [
  [
    NEGATES,
    "no not never none nobody nothing neither nor without cannot can't cant don't dont doesn't doesnt didn't didnt won't wont isn't isnt aren't arent wasn't wasnt weren't werent shouldn't shouldnt wouldn't wouldnt couldn't couldnt haven't havent hasn't hasnt hadn't ain't nah zero hardly barely stop avoid",
  ],
  [
    SUPPOSES,
    'if unless suppose supposing imagine imagining hypothetically hypothetical fictional fiction whether would were might could pretend novel screenplay dreamt dreamed',
  ],
  [
    REPORTS,
    'says said saying say tells told telling claims claimed claiming claim tweets tweeted wrote writes posted posts announced heard rumour rumor myth myths supposedly allegedly apparently reportedly quote quoted quoting according believe believes thinks think',
  ],
  [TURNS, 'but however though although except'],
];

const SLOTS = 1024;
const keys = new Int32Array(SLOTS);
const bits = new Uint8Array(SLOTS);
for (const [bit, words] of WORDS)
  for (const w of words.split(' ')) {
    const hash = hashText(w);
    let slot = hash & (SLOTS - 1);
    while (bits[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    keys[slot] = hash;
    bits[slot] = (bits[slot] as number) | bit;
  }

/** What a word does to those after it, as bits. */
function effectOf(hash: number): number {
  let slot = hash & (SLOTS - 1);
  while (bits[slot] !== 0) {
    if (keys[slot] === hash) return bits[slot] as number;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return 0;
}

const CLAUSE_END = new Uint8Array(128);
for (const c of ',;:.!?()/') CLAUSE_END[c.charCodeAt(0)] = 1;

function endsClause(code: number): boolean {
  return code < 128 ? CLAUSE_END[code] === 1 : code === 0x2026 /* … */ || code === 0x2014; /* — */
}

/** Marks what each token stands under: negation, quotation, hypothesis, report. Clause-wide, never across sentences. */
export function markScopes(text: string, tokens: Tokens, sentences: readonly Sentence[]): void {
  const { kind, flags, hash, start } = tokens;
  if (tokens.seen & Seen.quote) markQuotes(text, tokens);
  for (const s of sentences) {
    let negatedUntil = -1;
    let carried = 0;
    for (let i = s.from; i < s.to; i++) {
      const what = kind[i];
      let effect = 0;
      if (what === Kind.word) {
        effect = effectOf(hash[i] as number);
        if (effect & TURNS) negatedUntil = -1;
        if (effect & SUPPOSES) carried |= Flag.hypothetical;
        if (effect & REPORTS) carried |= Flag.reported;
      } else if (what === Kind.punctuation && endsClause(text.charCodeAt(start[i] as number))) negatedUntil = -1;
      const mark = i <= negatedUntil ? carried | Flag.negated : carried;
      if (mark !== 0) flags[i] = (flags[i] as number) | mark;
      if (effect & NEGATES) negatedUntil = i + NEGATION_REACH;
    }
  }
}

/** Double quotes in pairs; an unpaired one opens nothing. Single quotes are too often apostrophes to trust. */
function markQuotes(text: string, tokens: Tokens): void {
  const { count, kind, flags, start } = tokens;
  let open = -1;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== Kind.punctuation || text.charCodeAt(start[i] as number) !== 34) continue;
    if (open < 0) {
      open = i;
      continue;
    }
    for (let j = open + 1; j < i; j++) flags[j] = (flags[j] as number) | Flag.quoted;
    open = -1;
  }
}
