import { Kind, type Sensing } from '@precept/engine';
import type { Signal } from '@precept/model';
import { findWord, sentenceAround, wordSet } from '../shared/words.ts';
import type { SentenceFacts } from './sentence-facts.ts';

const POINTING = wordSet('that the our this certain local town village which der die');
const ONE_OF = wordSet('a an one former retired another some');
const PROTECTED = wordSet('like about ask dear vote call against for becoming');

/** An occupation that few people of a place have. */
export const isTelling = (job: Signal): boolean => job.type === 'public' || job.type === 'rare';

/** Persons named by what everybody knows of them: "that councilman", "the mayor", "our choir director". */
export function addDescribed(sensing: Sensing, sentences: readonly SentenceFacts[]): void {
  const { reading } = sensing;
  for (const job of sensing.of('occupation')) {
    if (!isTelling(job)) continue;
    const from = tokenOf(sensing, job);
    const s = sentenceAround(reading, from);
    const facts = sentences[reading.sentenceOf[from] ?? 0];
    const head = pointingWord(sensing, from, s.from);
    if (head < 0 || !facts) continue;
    if (findWord(reading, head - 1, head, PROTECTED) >= 0) continue;
    const pointed = POINTING.has(reading.tokens.hash[head] as number);
    let score =
      (pointed ? -1.4 : -2.1) +
      (job.type === 'public' ? 0.3 : 0.2) +
      1.4 * facts.third +
      facts.patient +
      (facts.bed ? 1.2 : 0) +
      (facts.condition ? 0.4 : 0);
    if (facts.fiction || facts.historical) score -= 2;
    if (facts.self) score -= 0.8;
    const identifies = score > 0.2;
    if (score < -0.6) continue;
    sensing.add({
      kind: 'person',
      type: 'described',
      role: identifies ? 'patient' : 'unknown',
      start: reading.tokens.start[head] as number,
      end: job.end,
      identifies,
      confidence: Math.round(100 / (1 + Math.exp(-score))) / 100,
      value: { name: reading.text.slice(job.start, job.end) },
    });
  }
}

function tokenOf(sensing: Sensing, s: Signal): number {
  const { start, count } = sensing.reading.tokens;
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) < s.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pointingWord(sensing: Sensing, from: number, first: number): number {
  const { hash, kind } = sensing.reading.tokens;
  for (let i = from - 1; i >= Math.max(first, from - 4); i--) {
    if (kind[i] !== Kind.word) return -1;
    if (POINTING.has(hash[i] as number) || ONE_OF.has(hash[i] as number)) return i;
  }
  return -1;
}
