import { Kind, type Sensing, type SignalModule } from '@precept/engine';
import type { PersonRole, Signal } from '@precept/model';
import { longest } from '../shared/longest.ts';
import { findWord, sentenceAround, wordSet } from '../shared/words.ts';
import { JOBS } from './words.ts';

const SELF = wordSet("i'm im am as");
const MINE = wordSet('my our');
const THE_ONE = wordSet('the that this local town village our retired former a an only');
const YOUR = wordSet('your ur a any');
const ASK = wordSet('ask tell see call contact talk speak find visit');

/** Jobs named in the text, and whose they are. */
export const signal: SignalModule = {
  name: 'occupation',
  kinds: ['occupation'],
  after: ['care', 'relation'],
  lexicons: [JOBS],
  trigger: { lexicon: true },
  sense(sensing) {
    for (const { from, to, value } of longest(sensing.matches(JOBS))) {
      const role = roleOf(sensing, from, to, value);
      const identifies = role === 'patient' && value !== 'health' && value !== 'common';
      sensing.addTokens(from, to, { kind: 'occupation', type: value, role, identifies, confidence: role === 'unknown' ? 0.5 : 0.8 });
    }
  },
};

function roleOf(sensing: Sensing, from: number, to: number, group: string): PersonRole {
  const { reading } = sensing;
  const { hash, kind } = reading.tokens;
  const s = sentenceAround(reading, from);
  const before = hash[from - 1] ?? 0;
  if (SELF.has(before) || (findWord(reading, from - 3, from, SELF) >= 0 && findWord(reading, from - 3, from, THE_ONE) >= 0)) return 'author';
  if (group === 'health') return MINE.has(before) || YOUR.has(before) ? 'professional' : sensing.post.kind === 'bio' ? 'author' : 'professional';
  if (findWord(reading, s.from, from, ASK) >= 0) return 'unknown';
  const ageNear = kind[from - 2] === Kind.number || kind[from - 1] === Kind.number || kind[to + 1] === Kind.number;
  let score = -1.3 + (ageNear ? 0.8 : 0) + (group === 'public' ? 0.2 : 0) + (group === 'rare' ? 0.3 : 0);
  score += careIn(sensing, s);
  return score > 0 ? 'patient' : 'unknown';
}

function careIn(sensing: Sensing, s: { from: number; to: number }): number {
  const { start, end } = sensing.reading.tokens;
  const a = start[s.from] as number;
  const b = end[s.to - 1] as number;
  let weight = 0;
  for (const x of sensing.signals) {
    if (x.start < a || x.end > b) continue;
    weight = Math.max(weight, careWeight(x));
  }
  return weight;
}

function careWeight(x: Signal): number {
  if (x.kind === 'care' && x.value?.singular) return 1 + (x.value.past ? 0.5 : 0);
  if (x.kind === 'relation' && x.role === 'patient' && x.value?.specific) return 1.4;
  return 0;
}
