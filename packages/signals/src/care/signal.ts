import { Flag, type Sensing, type SignalModule } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { FIRST_PERSON, findWord, hasFlag, isPastVerb, SECOND_PERSON, sentenceAround, THIRD_PERSON, wordSet } from '../shared/words.ts';
import { CARE } from './words.ts';

const GENERAL = wordSet(
  'if when whenever anyone everyone every any many most all people patients some often usually always ever should must may might can could ask book call get',
);
const ONE = wordSet('he she him her his hers you your this that man woman lady guy gentleman patient pt boy girl baby child kid');
const NOT_ACTS = wordSet('free available bookable offers offer open slots');

/** Acts of care told about somebody: who was treated, admitted, born, lost, seen. */
export const signal: SignalModule = {
  name: 'care',
  kinds: ['care'],
  lexicons: [CARE],
  trigger: { lexicon: true },
  sense(sensing) {
    for (const { from, to, value } of longest(sensing.matches(CARE))) {
      addCare(sensing, from, to, value);
    }
  },
};

function addCare(sensing: Sensing, from: number, to: number, type: string): void {
  const { reading } = sensing;
  const s = sentenceAround(reading, from);
  const about = aboutWhom(sensing, from, to, s);
  const past = pastNear(sensing, from, to, s);
  const general = findWord(reading, s.from, to, GENERAL) >= 0 || findWord(reading, s.from, s.to, NOT_ACTS) >= 0;
  const hypothetical = hasFlag(reading, from, Flag.hypothetical) || hasFlag(reading, from, Flag.negated) || s.question;
  const singular = about !== 'none' && about !== 'self' && !(general && !past);
  const confidence = Math.max(0.1, Math.min(1, 0.5 + (past ? 0.25 : 0) + (singular ? 0.25 : 0) - (general ? 0.2 : 0) - (hypothetical ? 0.2 : 0)));
  sensing.addTokens(from, to, { kind: 'care', type, confidence, value: { singular, past, about } });
}

/** `you` a reader spoken to · `third` somebody else · `self` the author · `none` nobody in particular. */
function aboutWhom(sensing: Sensing, from: number, to: number, s: { from: number; to: number }): 'you' | 'third' | 'self' | 'none' {
  const { reading } = sensing;
  if (findWord(reading, from, to, SECOND_PERSON) >= 0) return 'you';
  if (findWord(reading, from, to, THIRD_PERSON) >= 0) return 'third';
  const near = { from: Math.max(s.from, from - 6), to: Math.min(s.to, to + 9) };
  const third = findWord(reading, near.from, near.to, THIRD_PERSON) >= 0 || findWord(reading, near.from, near.to, ONE) >= 0;
  const you = findWord(reading, near.from, near.to, SECOND_PERSON) >= 0;
  const me = findWord(reading, Math.max(s.from, from - 2), from, FIRST_PERSON) >= 0;
  if (third && !you) return 'third';
  if (you) return 'you';
  if (!me && isPassive(sensing, from, s.from)) return 'third';
  return me ? 'self' : 'none';
}

function pastNear(sensing: Sensing, from: number, to: number, s: { from: number; to: number }): boolean {
  for (let i = Math.max(s.from, from - 5); i < Math.min(s.to, to + 2); i++) if (isPastVerb(sensing.reading, i)) return true;
  return false;
}

const WAS = wordSet("was is got gets being he's she's");
const MANY = wordSet('patients people women men children who cases babies they we i which that there all');

/** "The governor was admitted": somebody, named or described, to whom it was done. */
function isPassive(sensing: Sensing, from: number, first: number): boolean {
  const { hash } = sensing.reading.tokens;
  if (from <= first + 1 || !WAS.has(hash[from - 1] as number)) return false;
  return findWord(sensing.reading, Math.max(first, from - 5), from - 1, MANY) < 0;
}
