import { TAG_STRIDE as STRIDE, type TaggerWeights } from '@precept/knowledge';
import { scores, TAG_COUNT } from './decode.ts';

/** Mean lead of a type over every other reading of tokens `from … to` of the run just decoded. */
export function margin(from: number, to: number, type: number): number {
  const emissions = scores();
  let sum = 0;
  for (let i = from; i < to; i++) {
    const at = i * STRIDE;
    const begin = 1 + type * 2;
    const own = Math.max(emissions[at + begin] as number, emissions[at + begin + 1] as number);
    let other = emissions[at] as number;
    for (let t = 1; t < TAG_COUNT; t++)
      if (t !== begin && t !== begin + 1 && (emissions[at + t] as number) > other) other = emissions[at + t] as number;
    sum += own - other;
  }
  return sum / (to - from);
}

/** Chance, fitted on held-out text, that a name of this type over tokens `from … to` of the run just decoded is right. */
export function confidenceOf(model: TaggerWeights, from: number, to: number, type: number): number {
  return 1 / (1 + Math.exp(-(model.slope * margin(from, to, type) + model.offset)));
}
