import type { Judging } from '@precept/engine';
import type { Span } from '@precept/model';
import { Weighing, wordsAt } from '../weighing.ts';
import type { Cue, Matter } from './matter.ts';

/** A row of cues with what each is worth and why. */
export type CueWeights = Readonly<Partial<Record<Cue, readonly [weight: number, reason: string]>>>;

/** Adds each cue once, at its first plain place. */
export function weighCues(weighing: Weighing, matter: Matter, weights: CueWeights): Weighing {
  for (const [cue, [weight, reason]] of Object.entries(weights) as [Cue, readonly [number, string]][]) {
    const place = weight > 0 ? matter.first(cue) : matter.all(cue)[0];
    if (place) weighing.add(cue, weight, reason, place);
  }
  return weighing;
}

/** Words a finding points at: those that were weighed, or else the product, or else the whole text. */
export function placesOf(judging: Judging, matter: Matter, weighing: Weighing): Span[] {
  const spans = weighing.spans(3);
  if (spans.length > 0) return spans;
  const [product] = matter.products;
  return [product ? { start: product.start, end: product.end } : { start: 0, end: judging.reading.text.length }];
}

export { Weighing, wordsAt };
