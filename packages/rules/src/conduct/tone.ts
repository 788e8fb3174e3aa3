import type { Judging } from '@precept/engine';
import type { Signal, Span } from '@precept/model';
import { damped, type Scale, weigh } from './scale.ts';

export const STRENGTH: readonly number[] = [0, 0.9, 2.1, 3.3];

export const strengthOf = (s: Signal): number => Number(s.value?.strength ?? 1);
export const targetOf = (s: Signal): string => String(s.value?.target ?? 'unknown');
export const isLaugh = (s: Signal): boolean => s.value?.laugh === true;
export const isBanter = (s: Signal): boolean => s.value?.banter === true;

/** Tone signals of these types, laughs left out. */
export function tones(judging: Judging, types: readonly string[]): Signal[] {
  const all = judging.of('tone');
  return all.filter((s) => s.type !== undefined && types.includes(s.type) && !isLaugh(s));
}

/** Adds the strongest unkind words, each next one at half weight. `factor` says how surely each is about the person in question. */
export function weighTones(scale: Scale, found: readonly Signal[], factor: (s: Signal) => number, reason: (s: Signal) => string): void {
  const ranked = found
    .map((s) => ({ s, weight: (STRENGTH[strengthOf(s)] ?? 0) * s.confidence * factor(s) }))
    .filter((x) => x.weight > 0.15)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 4);
  const weights = ranked.map((x) => x.weight);
  ranked.forEach(({ s }, i) => {
    weigh(scale, 'tone', damped(weights, i), reason(s), s);
  });
}

/** A laugh in or next to the sentence of `place`. */
export function laughNear(judging: Judging, place: Span): Signal | undefined {
  return judging.of('tone').find((s) => isLaugh(s) && s.start - place.end < 120 && place.start - s.end < 60);
}

/** Weighs kindness and anger at how things are, which speak against contempt. */
export function weighKindness(judging: Judging, scale: Scale, kind: number, system: number): void {
  const warm = judging.of('tone').filter((s) => s.type === 'kind' && s.confidence > 0.5);
  if (warm.length > 0) weigh(scale, 'tone', kind * Math.min(2, warm.length), 'kind words stand beside it');
  const angry = judging.of('tone').some((s) => targetOf(s) === 'system' && s.type === 'anger');
  if (angry) weigh(scale, 'tone', system, 'the anger is about how things are run');
}
