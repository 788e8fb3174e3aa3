import { Flag, Seen, type Sensing, type SignalModule } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { numberTokens } from '../shared/number-tokens.ts';
import { findWord, hasFlag, sentenceAround, wordSet } from '../shared/words.ts';
import { FRAMES } from './words.ts';

const WEAK = new Set(['quotation', 'joke', 'aggregate', 'news', 'general-info']);
/** What these say stands whatever is denied around them. */
const SAID_SO = new Set(['disclaimer', 'composite', 'decline', 'handoff']);
const WRITTEN = wordSet('signed written release form explicit');
const WITHDRAW = wordSet('withdraw signed withdrawal');
const YEAR_BEFORE = wordSet('in since of from until circa between the');
/** Years before this one are history: nobody alive was treated then by the author. */
const HISTORY_ENDS = 1955;

/** What the author says the text is: composite, fiction, history, consent given, news, a joke. Weighed by rules, never a licence. */
export const signal: SignalModule = {
  name: 'frame',
  kinds: ['frame'],
  lexicons: [FRAMES],
  trigger: { lexicon: true, seen: Seen.digit },
  sense(sensing) {
    for (const { from, to, value } of longest(sensing.matches(FRAMES))) {
      const denied = !SAID_SO.has(value) && hasFlag(sensing.reading, from, Flag.negated);
      const confidence = (WEAK.has(value) ? 0.5 : 0.8) * (denied ? 0.3 : 1);
      sensing.addTokens(from, to, {
        kind: 'frame',
        type: value,
        confidence,
        value: value === 'consent' ? { denied, strong: isWritten(sensing, from, to) } : { denied },
      });
    }
    addOldYears(sensing);
  },
};

/** A signature, a form or the right to withdraw is told: more than a vague "with permission". */
function isWritten({ reading }: Sensing, from: number, to: number): boolean {
  const s = sentenceAround(reading, from);
  return findWord(reading, from, to, WRITTEN) >= 0 || findWord(reading, s.from, s.to, WITHDRAW) >= 0;
}

function addOldYears(sensing: Sensing): void {
  const { reading } = sensing;
  const { start, end, hash } = reading.tokens;
  for (const i of numberTokens(reading)) {
    if (i === 0 || (end[i] as number) - (start[i] as number) !== 4) continue;
    const year = Number(reading.text.slice(start[i], end[i]));
    if (year >= 1500 && year <= HISTORY_ENDS && YEAR_BEFORE.has(hash[i - 1] as number))
      sensing.addTokens(i, i + 1, { kind: 'frame', type: 'historical', confidence: 0.7, value: { year } });
  }
}
