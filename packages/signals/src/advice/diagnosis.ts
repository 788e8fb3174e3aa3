import { Flag, type Sensing, tokenAt } from '@precept/engine';
import type { Signal } from '@precept/model';
import { hasFlag, sentenceAround } from '../shared/words.ts';
import type { Target } from './target.ts';
import { CERTAIN, OPENERS } from './words.ts';

const REACH = 6;

/** "Sounds like", "you have", "that's" before the name of a condition. */
export function diagnoses(sensing: Sensing, to: (from: number, to: number) => Target): void {
  const { reading } = sensing;
  const openers = sensing.matches(OPENERS);
  const certain = sensing.matches(CERTAIN);
  if (openers.length === 0 && certain.length === 0) return;
  const seen = new Set<number>();
  // Signals are only added behind the ones looked at: the length is read once.
  for (let n = 0, last = sensing.signals.length; n < last; n++) {
    const s = sensing.signals[n] as Signal;
    const isCondition = s.kind === 'condition' && s.type !== 'procedure';
    if (!isCondition && s.kind !== 'symptom') continue;
    const at = tokenAt(reading, s.start);
    const end = tokenAt(reading, s.end - 1) + 1;
    if (hasFlag(reading, at, Flag.negated) || seen.has(at)) continue;
    const sentence = sentenceAround(reading, at);
    const opener = openers.findLast((o) => o.to <= at && o.to > at - REACH && o.from >= sentence.from);
    const sure = certain.find((c) => c.from >= sentence.from && c.from < sentence.to);
    if (!opener && !sure) continue;
    if (!isCondition && !(opener?.value === 'strong' && sure)) continue;
    const isStrong = opener?.value === 'strong' || sure !== undefined;
    seen.add(at);
    const from = opener ? opener.from : at;
    const conditional = hasFlag(reading, from, Flag.hypothetical) || hasFlag(reading, at, Flag.hypothetical);
    sensing.addTokens(from, end, {
      kind: 'advice',
      type: 'diagnosis',
      value: { target: to(from, end), conditional, strong: isStrong },
      confidence: isStrong ? 0.85 : 0.5,
    });
  }
}
