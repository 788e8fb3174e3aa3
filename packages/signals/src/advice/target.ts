import { Kind, Seen, type Sensing } from '@precept/engine';
import { findWord, SECOND_PERSON, sentenceAround, wordSet } from '../shared/words.ts';

export type Target = 'one' | 'you' | 'all';

const ADDRESSED = wordSet(
  'hi hello hey dear hiya sir madam mam maam auntie uncle aunty sister brother hun babe love mate bro hon doc darling dearest',
);
const EVERYBODY = wordSet(
  'everyone everybody folks parents guys patients adults people children women men ladies colleagues clinicians anyone residents interns students nurses',
);
const HIM_OR_HER = wordSet('him her his he she niece nephew mum mom dad mother father son daughter wife husband roommate boy girl');

/** Says, for token ranges, whether words are meant for one person, for any reader or for all. */
export function reach(sensing: Sensing): (from: number, to: number) => Target {
  const { post, reading } = sensing;
  const { count, kind, seen } = reading.tokens;
  const isAnswer = post.kind === 'reply' || post.kind === 'comment' || post.kind === 'dm' || post.kind === 'request' || post.thread.length > 0;
  const mentions = !isAnswer && (seen & Seen.at) !== 0 && handleBefore(kind, Math.min(count, 40));
  const isGreeting = count > 0 && ADDRESSED.has(reading.tokens.hash[0] as number);
  return (from, to) => {
    const sentence = sentenceAround(reading, from);
    const toEverybody = findWord(reading, sentence.from, sentence.to, EVERYBODY) >= 0;
    if (isAnswer || mentions || isGreeting) return toEverybody && findWord(reading, sentence.from, to, SECOND_PERSON) < 0 ? 'all' : 'one';
    if (toEverybody) return 'all';
    if (findWord(reading, sentence.from, sentence.to, SECOND_PERSON) >= 0) return 'you';
    return findWord(reading, sentence.from, sentence.to, HIM_OR_HER) >= 0 ? 'one' : 'you';
  };
}

function handleBefore(kind: Uint8Array, limit: number): boolean {
  for (let i = 0; i < limit; i++) if (kind[i] === Kind.handle) return true;
  return false;
}
