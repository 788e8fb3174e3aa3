import { jointStrength } from '../../../signals/src/heads/model.ts';
import { FAMILY_HEADS, HEADS } from '../../../signals/src/heads/names.ts';
import { rarityOf } from '../../src/heads/head-weights.ts';
import { countGrams, type Dictionary, toDictionary, vectors } from './dictionary.ts';
import { commonFacts, factTable } from './fact-table.ts';
import { quantile } from './figures.ts';
import { head } from './labels.ts';
import { fitLogistic, type Linear, score, weightOf } from './logistic.ts';
import type { Row } from './rows.ts';
import { type Forest, fitForest, forestScores, type TreeOptions } from './trees.ts';

export interface Options {
  readonly cost: number;
  /** Power to which harmless and harmful are balanced within a direction. */
  readonly balance: number;
  readonly trees: TreeOptions;
  readonly leastFacts: number;
  /** Groups of writers for what the trees start from, and which share of the words' log-odds that is. */
  readonly innerFolds: number;
  readonly start: number;
  /** How often each post is also shown in another style, and what such a copy counts. */
  readonly copies: number;
  readonly copyWeight: number;
  /** Groups of writers left out in turn. */
  readonly outerFolds: number;
}

export const OPTIONS: Options = {
  cost: 4,
  balance: 0.5,
  trees: { trees: 100, rate: 0.15, rowShare: 0.7, factShare: 0.4, smooth: 2, seed: 3 },
  leastFacts: 10,
  innerFolds: 3,
  start: 0.6,
  copies: 2,
  copyWeight: 0.35,
  outerFolds: 5,
};

/** One complete set of parts, before blending. */
export interface Parts {
  readonly dictionary: Dictionary;
  readonly linear: readonly Linear[];
  readonly facts: readonly string[];
  readonly forest: Forest;
}

export const FAMILIES = FAMILY_HEADS.map(head);

/** What an error on each row costs for one head: both answers weigh the same in all, and half-way so within each direction. */
export function costs(rows: readonly Row[], h: number, balance: number): { truth: Int8Array; cost: Float64Array } {
  const truth = Int8Array.from(rows, (r) => r.labels.truth[h] as number);
  const cost = Float64Array.from(rows, (r, i) => (truth[i] === 0 ? 0 : (r.labels.weight[h] as number)));
  const sums = [0, 0, 0, 0];
  rows.forEach((r, i) => {
    const cell = r.direction * 2 + (truth[i] === 1 ? 1 : 0);
    sums[cell] = (sums[cell] as number) + (cost[i] as number);
  });
  const [on = 0, oy = 0, inn = 0, iy = 0] = sums;
  const all = on + oy + inn + iy;
  const overall = [all / (2 * (on + inn || 1)), all / (2 * (oy + iy || 1))];
  const within = [(on + oy) / (2 * (on || 1)), (on + oy) / (2 * (oy || 1)), (inn + iy) / (2 * (inn || 1)), (inn + iy) / (2 * (iy || 1))];
  for (let i = 0; i < rows.length; i++) {
    const y = truth[i] === 1 ? 1 : 0;
    const d = (rows[i] as Row).direction;
    const local = Math.min(8, within[d * 2 + y] as number) ** balance * (overall[y] as number) ** (1 - balance);
    cost[i] = (cost[i] as number) * local;
  }
  return { truth, cost };
}

/** Trains every part on corpus rows and rows of public sets. With `keep` only so many n-grams stay, those with the largest weights. */
export function trainParts(rows: readonly Row[], others: readonly Row[], o: Options = OPTIONS, keep?: number): Parts {
  const all = [...rows, ...others];
  let dictionary = countGrams(rows, others);
  let linear = trainWords(all, dictionary, o);
  if (keep !== undefined && dictionary.keys.length > keep) {
    dictionary = largest(dictionary, linear, keep);
    linear = trainWords(all, dictionary, o);
  }
  const facts = commonFacts(rows, o.leastFacts);
  const asked = HEADS.map((_, h) => costs(all, h, o.balance));
  const forest = fitForest(
    factTable(all, facts),
    asked.map((a) => a.truth),
    asked.map((a) => a.cost),
    wordsOfOthers(rows, others, o),
    o.trees,
  );
  return { dictionary, linear, facts, forest };
}

function trainWords(rows: readonly Row[], dictionary: Dictionary, o: Options): Linear[] {
  const data = vectors(rows, dictionary);
  return HEADS.map((_, h) => {
    const { truth, cost } = costs(rows, h, o.balance);
    return fitLogistic(
      data,
      truth,
      cost.map((c) => c * o.cost),
    );
  });
}

/** The n-grams whose weight is large for at least one head, measured by what is large for that head. */
function largest(dictionary: Dictionary, linear: readonly Linear[], keep: number): Dictionary {
  const importance = new Float64Array(dictionary.keys.length);
  for (const m of linear)
    for (const d of [0, 1] as const) {
      const sizes = dictionary.seen.map((seen, f) => Math.abs(weightOf(m, d, f)) * rarityOf(seen, dictionary.documents));
      const unit = quantile(sizes, 0.99) || 1;
      sizes.forEach((size, f) => {
        importance[f] = Math.max(importance[f] as number, size / unit);
      });
    }
  const order = dictionary.keys.map((_, f) => f).sort((a, b) => (importance[b] as number) - (importance[a] as number));
  const kept = order.slice(0, keep).sort((a, b) => a - b);
  return toDictionary(
    kept.map((f) => [dictionary.keys[f] as number, dictionary.seen[f] as number]),
    dictionary.documents,
  );
}

/** What the words say of each row (corpus first, then public sets), per head, trained without its writer: what the trees start from. */
function wordsOfOthers(rows: readonly Row[], others: readonly Row[], o: Options): Float64Array[] {
  const all = [...rows, ...others];
  const out = HEADS.map(() => new Float64Array(all.length));
  const folds = groups(rows, o.innerFolds);
  const foldOf = (r: Row, i: number): number => (i < rows.length ? folds.findIndex((f) => f.has(r.writer)) : i % folds.length);
  folds.forEach((_, fold) => {
    const isLeft = all.map((r, i) => foldOf(r, i) === fold);
    const rest = rows.filter((_, i) => !isLeft[i]);
    const restOthers = others.filter((_, i) => !isLeft[rows.length + i]);
    const dictionary = countGrams(rest, restOthers);
    const linear = trainWords([...rest, ...restOthers], dictionary, o);
    const own = all.map((_, i) => i).filter((i) => isLeft[i]);
    const data = vectors(
      own.map((i) => all[i] as Row),
      dictionary,
    );
    linear.forEach((m, h) => {
      const list = out[h] as Float64Array;
      own.forEach((row, i) => {
        list[row] = o.start * score(m, data, i);
      });
    });
  });
  return out;
}

/** The writers in so many groups, or each alone where there are fewer. */
export function groups(rows: readonly Row[], many: number): Set<string>[] {
  const writers = [...new Set(rows.map((r) => r.writer))];
  const out = Array.from({ length: Math.min(many, writers.length) }, () => new Set<string>());
  writers.forEach((w, i) => {
    out[i % out.length]?.add(w);
  });
  return out;
}

/** What each part says of each row, per head, and how strongly the families speak together. */
export interface Spoken {
  readonly words: Float64Array;
  readonly trees: Float64Array;
  readonly families: number;
}

export function speak(parts: Parts, rows: readonly Row[]): Spoken[] {
  const data = vectors(rows, parts.dictionary);
  const facts = factTable(rows, parts.facts);
  return rows.map((_, r) => {
    const words = Float64Array.from(parts.linear, (m) => score(m, data, r));
    return { words, trees: forestScores(parts.forest, facts, r), families: jointStrength(words, FAMILIES) };
  });
}
