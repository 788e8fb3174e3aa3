import { Flag, type Match, type Sensing, type SignalModule } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { FIRST_PERSON, findWord, hasFlag, SECOND_PERSON, sentenceAround, wordSet } from '../shared/words.ts';
import { DANGER, IDIOMS } from './words.ts';

type Type = 'suicide' | 'soft' | 'overdose' | 'emergency' | 'violence' | 'child';

/** How likely each wording is meant before anything else is known (0 … 1, as log-odds). */
const BASE: Readonly<Record<Type, number>> = { suicide: 0.6, soft: -1.4, overdose: 0.2, emergency: -0.4, violence: 0.2, child: 0.6 };
const SOMEBODY = wordSet(
  'he she him her my his father mother mum mom dad son daughter baby husband wife uncle aunt nan brother sister friend toddler child kid mam papa they them someone somebody neighbour',
);

/** Danger to life, with idioms ("dying of laughter") and talk about danger in general left out. */
export const signal: SignalModule = {
  name: 'danger',
  kinds: ['danger'],
  lexicons: [DANGER, IDIOMS],
  trigger: { lexicon: true },
  sense(sensing) {
    const found = longest(sensing.matches(DANGER));
    if (found.length === 0) return;
    const idioms = sensing.matches(IDIOMS);
    const around = surroundings(sensing, idioms, found.length);
    for (const m of found) {
      if (idioms.some((i) => i.value === 'idiom' && i.from < m.to && m.from < i.to)) continue;
      const weight = BASE[m.value] + around.weight + own(sensing, m);
      const confidence = 1 / (1 + Math.exp(-weight));
      if (confidence < 0.15) continue;
      sensing.addTokens(m.from, m.to, {
        kind: 'danger',
        type: m.value === 'soft' ? 'suicide' : m.value,
        value: { now: around.isNow, helped: around.isHelped },
        confidence,
      });
    }
  },
};

function surroundings(sensing: Sensing, cues: readonly Match<string>[], count: number): { weight: number; isNow: boolean; isHelped: boolean } {
  const idioms = cues.filter((c) => c.value === 'idiom').length;
  const distant = cues.filter((c) => c.value === 'distant').length;
  const isHelped = cues.some((c) => c.value === 'help');
  const isNow = cues.some((c) => c.value === 'now');
  let weight = -1.8 * Math.min(idioms, 2) - 1.1 * Math.min(distant, 3) + Math.min(0.8 * (count - 1), 1.6);
  if (isNow) weight += 0.7;
  if (cues.some((c) => c.value === 'handled')) weight += 1.6;
  const general = cues.filter((c) => c.value === 'general').length;
  weight -= Math.min(2, general) * (sensing.post.direction === 'inbound' ? 0.2 : 1.1);
  if (isHelped && sensing.post.direction === 'outbound') weight -= 2;
  weight += sensing.post.direction === 'inbound' ? 0.5 : -0.8;
  return { weight, isNow, isHelped };
}

function own(sensing: Sensing, m: Match<Type>): number {
  const { reading } = sensing;
  const sentence = sentenceAround(reading, m.from);
  let weight = 0;
  const hasI = findWord(reading, sentence.from, sentence.to, FIRST_PERSON) >= 0;
  const hasSomebody = findWord(reading, sentence.from, sentence.to, SOMEBODY) >= 0;
  const hasYou = findWord(reading, sentence.from, sentence.to, SECOND_PERSON) >= 0;
  if (hasI || hasSomebody) weight += 0.8;
  else weight -= 0.5;
  if (m.value === 'violence' && (hasYou || hasSomebody)) weight += 0.4;
  if (hasFlag(reading, m.from, Flag.quoted)) weight -= 1;
  const isOut = sensing.post.direction === 'outbound';
  if (hasFlag(reading, m.from, Flag.hypothetical)) weight -= isOut ? 1.2 : 0.4;
  // An answer that speaks of the other's wish to die.
  if (isOut && sensing.post.kind !== 'post' && m.value === 'suicide' && hasYou) return weight + 1.5;
  if (hasFlag(reading, m.from, Flag.reported)) weight -= 0.4;
  const startsNegated = /^(?:can|can't|cant|not|won|no|don|isn|couldn|any|nobody|stopped)/.test(reading.lower.slice(reading.tokens.start[m.from]));
  if (!startsNegated && hasFlag(reading, m.from, Flag.negated)) weight -= 2.2;
  return weight;
}
