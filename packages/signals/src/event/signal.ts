import type { Sensing, SignalModule } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { sentenceAround } from '../shared/words.ts';
import { EVENTS } from './words.ts';

/** Types that tell a place apart only together with care; the others do so alone. */
const LOOSE = new Set(['first', 'sport', 'ceremony', 'milestone', 'celebrity']);

/** Happenings: accidents, crimes, news, ceremonies, and mechanisms so odd that readers remember them. */
export const signal: SignalModule = {
  name: 'event',
  kinds: ['event'],
  after: ['care', 'relation'],
  lexicons: [EVENTS],
  trigger: { lexicon: true },
  sense(sensing) {
    for (const { from, to, value } of longest(sensing.matches(EVENTS))) {
      const inCare = isInCare(sensing, from);
      sensing.addTokens(from, to, {
        kind: 'event',
        type: value,
        identifies: inCare && !LOOSE.has(value),
        confidence: inCare ? 0.8 : 0.5,
        value: { care: inCare },
      });
    }
  },
};

function isInCare(sensing: Sensing, from: number): boolean {
  const { reading } = sensing;
  const s = sentenceAround(reading, from);
  const a = reading.tokens.start[s.from] as number;
  const b = reading.tokens.end[s.to - 1] as number;
  return sensing.signals.some(
    (x) =>
      x.start >= a &&
      x.end <= b &&
      ((x.kind === 'care' && x.value?.singular === true) || (x.kind === 'relation' && x.role === 'patient' && x.value?.specific === true)),
  );
}
