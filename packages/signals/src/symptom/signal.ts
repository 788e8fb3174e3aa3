import { Flag, type Match, type Reading, type SignalModule } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { findWord, hasFlag, wordSet } from '../shared/words.ts';
import { MORE_SYMPTOMS, SYMPTOMS } from './words.ts';

const DENIALS = wordSet(
  "no not never without zero nor denies denied wasn't isn't aren't weren't wasnt isnt didn't didnt don't dont haven't hasn't hadn't neither",
);
const REACH = 3;

/** Complaints of the body and the mind in everyday words; a denied one ("no fever") keeps low confidence. */
export const signal: SignalModule = {
  name: 'symptom',
  kinds: ['symptom'],
  lexicons: [SYMPTOMS, MORE_SYMPTOMS],
  trigger: { lexicon: true },
  sense(sensing) {
    for (const m of longest(inOrder(sensing.matches(SYMPTOMS), sensing.matches(MORE_SYMPTOMS)))) {
      const isDenied = isDeniedAt(sensing.reading, m.from);
      sensing.addTokens(m.from, m.to, { kind: 'symptom', value: { name: m.value, denied: isDenied }, confidence: isDenied ? 0.3 : 0.85 });
    }
  },
};

/** Both lists in order of their first token; the first list goes before the other where they say the same. */
function inOrder(first: readonly Match<string>[], more: readonly Match<string>[]): readonly Match<string>[] {
  if (more.length === 0) return first;
  return first.length === 0 ? more : [...first, ...more].sort((a, b) => a.from - b.from);
}

/** "no fever", "without a rash": a denial just before, in the same clause. */
function isDeniedAt(reading: Reading, i: number): boolean {
  return hasFlag(reading, i, Flag.negated) && findWord(reading, i - REACH, i, DENIALS) >= 0;
}
