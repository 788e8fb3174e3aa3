import { PhraseIndex, phraseSlots, type Reading } from '@precept/engine';
import type { OwnRule } from '@precept/model';

const LONGEST = 200;
const MOST_WORDINGS = 5_000;
const MOST_WILDCARDS = 2;

/** Wordings that a phrase stands for. @param phrase without a fault. */
export const wordingsOf = (phrase: string): number => phraseSlots(phrase).reduce((n, choices) => n * choices.length, 1);

/** Says what is wrong with a phrase, or nothing. Keeps out what would cost every text dear: see phrase-syntax in the engine. */
export function phraseFault(phrase: string): string | undefined {
  if (phrase.length > LONGEST) return `has ${phrase.length} characters; the limit is ${LONGEST}`;
  if (!/[\p{L}\p{N}]/u.test(phrase)) return 'holds no word';
  let slots: readonly string[][];
  try {
    slots = phraseSlots(phrase);
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^phrase ".*" /s, '') : 'cannot be read';
  }
  const wordings = slots.reduce((n, choices) => n * choices.length, 1);
  if (wordings > MOST_WORDINGS)
    return `stands for ${wordings.toLocaleString('en-GB')} wordings; the limit is ${MOST_WORDINGS.toLocaleString('en-GB')}`;
  const openPlaces = (choice: string): number => choice.split(' ').filter((w) => w === '*' || w === '<num>').length;
  if (slots.reduce((n, choices) => n + Math.max(...choices.map(openPlaces)), 0) > MOST_WILDCARDS)
    return `has more than ${MOST_WILDCARDS} places that take any word or number`;
  const first = slots.findIndex((choices) => !choices.includes(''));
  if (slots.slice(0, first + 1).some((choices) => choices.some((c) => /^(?:\*|<num>)/.test(c))))
    return 'begins with any word or number; begin with a word';
  return undefined;
}

/** All phrases of all own rules in one index, found in one scan of the text. */
export function indexPhrases(
  rules: readonly OwnRule[],
): ((reading: Reading, onHit: (rule: number, start: number, end: number) => void) => void) | undefined {
  if (rules.every((r) => r.phrases.length === 0)) return undefined;
  const index = new PhraseIndex(1 << 10);
  rules.forEach((rule, i) => {
    for (const phrase of rule.phrases) index.add(phrase, i);
  });
  return (reading, onHit) => {
    const { start, end } = reading.tokens;
    index.scan(reading, (from, to, id) => onHit(id, start[from] as number, end[to - 1] as number));
  };
}
