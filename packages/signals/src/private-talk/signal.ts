import type { Match, SignalModule } from '@precept/engine';
import { Flag } from '@precept/engine';
import { TALK, type TalkWord } from './phrases.ts';

const REACH = 2;
const PARTS: ReadonlySet<TalkWord> = new Set(['allowed', 'open', 'room', 'speech']);

/** Finds private conversations carried into a post: messages, screenshots, meetings, things overheard or told in confidence. */
export const signal: SignalModule = {
  name: 'private-talk',
  kinds: ['private-talk'],
  lexicons: [TALK],
  trigger: { lexicon: true },
  sense(sensing) {
    const matches = sensing.matches(TALK);
    const { sentenceOf, tokens } = sensing.reading;
    const add = (m: Match<TalkWord>, type: string, sure: number): void => {
      sensing.addTokens(m.from, m.to, {
        kind: 'private-talk',
        type,
        confidence: sure,
        value: {
          allowed: matches.some((o) => o.value === 'allowed' && isNear(o, m)),
          open: matches.some((o) => o.value === 'open' && isNear(o, m)),
        },
      });
    };
    const isNear = (a: Match<TalkWord>, b: Match<TalkWord>): boolean =>
      Math.abs((sentenceOf[a.from] as number) - (sentenceOf[b.from] as number)) < REACH;
    for (const m of matches) {
      if (PARTS.has(m.value)) continue;
      if (matches.some((o) => o !== m && o.value === m.value && o.from <= m.from && o.to >= m.to && o.to - o.from > m.to - m.from)) continue;
      const flags = tokens.flags[m.from] as number;
      const isConfidence = m.value === 'confidence';
      let sure = 1;
      if (flags & Flag.negated && !isConfidence) sure *= 0.35;
      if (flags & Flag.question) sure *= 0.6;
      add(m, m.value, sure);
    }
    // A meeting and what was said in it, in one sentence.
    for (const m of matches)
      if (m.value === 'room' && matches.some((o) => o.value === 'speech' && sentenceOf[o.from] === sentenceOf[m.from])) {
        add(m, 'meeting', 0.5);
        break;
      }
  },
};
