import { type Sensing, tokenAt } from '@precept/engine';
import { FIRST_PERSON, findWord, sentenceAround, THIRD_PERSON, wordSet } from '../shared/words.ts';
import type { Target } from './target.ts';

const NEAR = 4;
const TOLD = wordSet(
  'was were took taking takes had been started prescribed gave given approved study trial people patients adults label labelled leaflet most',
);

/** "Valtrex 1g tid, today": in an answer, a medicine and its dose advise without any verb. */
export function prescriptions(sensing: Sensing, to: (from: number, to: number) => Target): void {
  const { reading } = sensing;
  for (const m of sensing.signals.filter((s) => s.kind === 'medicine' && s.type !== 'device' && s.type !== 'vaccine')) {
    const at = tokenAt(reading, m.start);
    const sentence = sentenceAround(reading, at);
    const dose = sensing.signals.find(
      (d) =>
        d.kind === 'dose' &&
        d.confidence >= 0.7 &&
        d.start >= m.end &&
        tokenAt(reading, d.start) - at <= NEAR &&
        tokenAt(reading, d.start) < sentence.to,
    );
    if (!dose || sentence.question) continue;
    if (
      findWord(reading, sentence.from, at, FIRST_PERSON) >= 0 ||
      findWord(reading, sentence.from, at, THIRD_PERSON) >= 0 ||
      findWord(reading, sentence.from, sentence.to, TOLD) >= 0
    )
      continue;
    if (sensing.signals.some((a) => a.kind === 'advice' && a.start <= m.start && a.end >= dose.end)) continue;
    const end = tokenAt(reading, dose.end - 1) + 1;
    sensing.addTokens(at, end, { kind: 'advice', type: 'dose', value: { target: to(at, end), object: 'dose', bare: true }, confidence: 0.6 });
  }
}
