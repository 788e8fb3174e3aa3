import { rarityOf } from '../../src/heads/head-weights.ts';
import { INBOUND_HEADS } from '../../src/inbound/inbound-weights.ts';
import { countGrams, type Dictionary, toDictionary, vectors } from '../heads/dictionary.ts';
import { fitLogistic, type Linear, score } from '../heads/logistic.ts';
import type { InboundRow } from './rows.ts';

const COST = 3;
/** What a copy in another style, and all reviews together, count beside the corpus. */
const COPY = 0.35;
const REVIEWS = 0.2;
/** Posts an n-gram must be seen in: of the corpus, and of the reviews. */
const SEEN = 2;
const SEEN_IN_REVIEWS = 3;

export interface Fitted {
  readonly dictionary: Dictionary;
  readonly linear: readonly Linear[];
}

/** One logistic regression a head over the same n-grams and facts; with `keep` only so many stay, those with the largest weights. */
export function fit(own: readonly InboundRow[], reviews: readonly InboundRow[], keep?: number): Fitted {
  const all = [...own, ...reviews];
  let dictionary = countGrams(own, reviews, SEEN, SEEN_IN_REVIEWS);
  let linear = fitAll(all, own.length, dictionary);
  if (keep !== undefined && dictionary.keys.length > keep) {
    dictionary = largest(dictionary, linear, keep);
    linear = fitAll(all, own.length, dictionary);
  }
  return { dictionary, linear };
}

function fitAll(all: readonly InboundRow[], own: number, dictionary: Dictionary): Linear[] {
  const data = vectors(all, dictionary);
  return INBOUND_HEADS.map((_, h) => {
    const truth = Int8Array.from(all, (r) => r.truths[h] as number);
    return fitLogistic(data, truth, costs(all, own, truth), 0);
  });
}

/** Yes and no weigh the same, in the corpus and in the reviews. */
function costs(all: readonly InboundRow[], own: number, truth: Int8Array): Float64Array {
  const count = [0, 0, 0, 0];
  const cell = (i: number): number => (i < own ? 0 : 2) + (truth[i] === 1 ? 1 : 0);
  for (let i = 0; i < all.length; i++) if (truth[i] !== 0) count[cell(i)] = (count[cell(i)] as number) + 1;
  return Float64Array.from(all, (r, i) => {
    if (truth[i] === 0) return 0;
    const of = i < own ? own : all.length - own;
    return (COST * (i < own ? (r.copy ? COPY : 1) : REVIEWS) * of) / (2 * (count[cell(i)] as number));
  });
}

function largest(dictionary: Dictionary, linear: readonly Linear[], keep: number): Dictionary {
  const { keys, seen, documents } = dictionary;
  const size = keys.map((_, f) => Math.max(...linear.map((m) => Math.abs(m.shared[f] as number))) * rarityOf(seen[f] as number, documents));
  const kept = keys
    .map((_, f) => f)
    .sort((a, b) => (size[b] as number) - (size[a] as number))
    .slice(0, keep);
  return toDictionary(
    kept.map((f) => [keys[f] as number, seen[f] as number]),
    documents,
  );
}

export function scores({ dictionary, linear }: Fitted, rows: readonly InboundRow[], head: number): number[] {
  const data = vectors(rows, dictionary);
  return rows.map((_, i) => score(linear[head] as Linear, data, i, 0));
}

/** Two numbers that make log-odds of scores, by Newton's method. */
export function calibrate(list: readonly number[], truth: readonly boolean[]): { slope: number; shift: number } {
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 50; round++) {
    let [ga, gb, aa, ab, bb] = [0, 0, 1e-6, 0, 1e-6];
    list.forEach((s, i) => {
      const p = 1 / (1 + Math.exp(-(slope * s + shift)));
      const g = (truth[i] ? 1 : 0) - p;
      const c = p * (1 - p);
      ga += g * s;
      gb += g;
      aa += c * s * s;
      ab += c * s;
      bb += c;
    });
    const det = aa * bb - ab * ab;
    slope += (bb * ga - ab * gb) / det;
    shift += (aa * gb - ab * ga) / det;
  }
  return { slope, shift };
}
