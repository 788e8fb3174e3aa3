import { Kind, oncePerText, type Reading } from '@precept/engine';
import type { Signal } from '@precept/model';
import { wordSet } from '../shared/words.ts';

/** Of one of these a sentence must speak to be a disclaimer … */
const ABOUT = wordSet(
  'views view opinions opinion tweets tweet posts retweets retweet rts rt account profile page feed advice endorsement endorsements',
);
/** … and of nothing else than these: a sentence that says anything more is not passed over. */
const SAYS = wordSet(
  "views view opinions opinion thoughts tweets tweet posts retweets retweet rts rt account profile page feed advice endorsement endorsements endorse endorsing my mine i am me own our private personal personally are is isn't aren't not and or but do don't does doesn't those that these this of the an a in on here all any only solely just strictly necessarily represent represents representing reflect reflects reflecting express expressed employer employers employer's hospital hospital's trust company company's nhs organisation organization university work practice clinic equal equals constitute medical professional information for purposes 's",
);
const LONGEST = 24;

/** For each sentence 1 where it only says whose opinion it is, or that nothing is meant as advice; undefined where no sentence does. */
const disclaiming = oncePerText((reading): { readonly sentences: Uint8Array | undefined } => {
  const { hash } = reading.tokens;
  let sentences: Uint8Array | undefined;
  for (let n = 0; n < reading.sentences.length; n++) {
    const s = reading.sentences[n];
    if (s === undefined || s.to - s.from > LONGEST) continue;
    for (let i = s.from; i < s.to; i++) {
      if (!ABOUT.has(hash[i] as number)) continue;
      if (!saysNothingElse(reading, s.from, s.to)) break;
      sentences ??= new Uint8Array(reading.sentences.length);
      sentences[n] = 1;
      break;
    }
  }
  return { sentences };
});

function saysNothingElse({ tokens: { kind, hash } }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kind[i] !== Kind.punctuation && !(kind[i] === Kind.word && SAYS.has(hash[i] as number))) return false;
  return true;
}

/** True where token `i` stands in a sentence that is nothing but a disclaimer: it must never make a text look better. */
export function isInDisclaimer(reading: Reading, i: number): boolean {
  const { sentences } = disclaiming(reading);
  return sentences !== undefined && sentences[reading.sentenceOf[i] as number] === 1;
}

/** True where some sentence is nothing but a disclaimer. */
export const hasDisclaimer = (reading: Reading): boolean => disclaiming(reading).sentences !== undefined;

/** Words that say whose opinion it is, wherever they stand. */
export function isDisclaimer(s: Signal): boolean {
  return (s.kind === 'frame' && s.type === 'disclaimer') || (s.kind === 'disclosure' && s.type === 'views-own');
}
