import { tagWith } from '../../../signals/src/tagger/tag-names.ts';
import type { TaggerWeights } from '../../src/tagger-weights/tagger-weights.ts';
import type { Example } from './data/examples.ts';
import { withoutTitles } from './data/gold.ts';

/** Slope and offset of the logistic curve from a name's margin to the chance that its words and type are right, fitted by Newton's method. */
export function calibrate(examples: readonly Example[], model: TaggerWeights): { slope: number; offset: number } {
  // A small slope keeps every confidence far from 0 and 1, so that the margin can be read back from it.
  const plain = { ...model, slope: 0.001, offset: 0 };
  const points: { x: number; right: number }[] = [];
  for (const example of examples) {
    const marked = new Set(example.entities.map((e) => withoutTitles(example, e)).map((e) => (e ? `${e.from}:${e.to}:${e.type}` : '')));
    for (const tag of tagWith(plain, example.reading)) {
      if (tag.handle && !example.marks.handles) continue;
      if (tag.type === 'organisation' && !example.marks.organisations) continue;
      const x = Math.log(tag.confidence / (1 - tag.confidence)) * 1000;
      points.push({ x: x / 100, right: marked.has(`${tag.from}:${tag.to}:${tag.type}`) ? 1 : 0 });
    }
  }
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 30; round++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    for (const { x, right } of points) {
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      ga += (right - p) * x;
      gb += right - p;
      haa += p * (1 - p) * x * x;
      hab += p * (1 - p) * x;
      hbb += p * (1 - p);
    }
    const det = haa * hbb - hab * hab;
    slope += (hbb * ga - hab * gb) / det;
    offset += (haa * gb - hab * ga) / det;
  }
  return { slope: slope / 100, offset };
}
