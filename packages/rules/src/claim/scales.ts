import type { Judging } from '@precept/engine';
import type { Evidence, Signal } from '@precept/model';

/** What each kind of claim (`type/detail`, or `type` for all of them) is worth in log-odds, and why. */
export type ClaimWeights = Readonly<Record<string, readonly [weight: number, reason: string]>>;

/** Evidence added up: log-odds over a base rate, with the claims that were weighed. */
export class Scales {
  readonly evidence: Evidence[] = [];
  readonly claims: Signal[] = [];
  total: number;

  constructor(base: number) {
    this.total = base;
  }

  add(signal: string, weight: number, reason: string): this {
    this.total += weight;
    this.evidence.push({ signal, weight: Math.round(weight * 100) / 100, reason });
    return this;
  }

  addIf(isSo: boolean, signal: string, weight: number, reason: string): this {
    return isSo ? this.add(signal, weight, reason) : this;
  }

  /** Weighs every claim that has a weight and is accepted; of each kind only the surest counts. */
  weigh(judging: Judging, weights: ClaimWeights, accept?: (claim: Signal) => boolean): this {
    const claims = claimsOf(judging);
    for (const key in weights) {
      const list = claims.get(key);
      if (!list) continue;
      let sure = 0;
      for (const claim of list) {
        if (accept && !accept(claim)) continue;
        if (claim.confidence > sure) sure = claim.confidence;
        this.claims.push(claim);
      }
      const [weight, reason] = weights[key] as readonly [number, string];
      if (sure > 0) this.add(`claim ${key}`, weight * sure, reason);
    }
    if (this.claims.length > 1) this.claims.sort((a, b) => a.start - b.start);
    return this;
  }
}

const NONE: ReadonlyMap<string, readonly Signal[]> = new Map();
let indexed: readonly Signal[] | undefined;
let index = NONE;

/** The claims of a post by `type` and by `type/detail`, indexed once for all rules that read them. */
export function claimsOf(judging: Judging): ReadonlyMap<string, readonly Signal[]> {
  if (indexed !== judging.signals) {
    indexed = judging.signals;
    index = indexClaims(judging.of('claim'));
  }
  return index;
}

function indexClaims(claims: readonly Signal[]): ReadonlyMap<string, readonly Signal[]> {
  let index: Map<string, Signal[]> | undefined;
  for (const s of claims) {
    if (s.type === undefined) continue;
    index ??= new Map();
    for (const key of [s.type, `${s.type}/${s.value?.detail}`]) {
      const list = index.get(key);
      if (list) list.push(s);
      else index.set(key, [s]);
    }
  }
  return index ?? NONE;
}

/** True where the post makes a claim of one of these kinds (`type` or `type/detail`). */
export function mentions(judging: Judging, ...kinds: readonly string[]): boolean {
  const claims = claimsOf(judging);
  if (claims.size > 0) for (const kind of kinds) if (claims.has(kind)) return true;
  return false;
}

/** True where a claim speaks of care, a treatment or a health product. */
export function isOfHealth(claim: Signal): boolean {
  return claim.value?.about !== 'other' || claim.value?.health === true;
}

/** The words of the claims, each in quotation marks, at most three. */
export function quoteWords(judging: Judging, claims: readonly Signal[]): string {
  const words = [...new Set(claims.map((c) => `"${judging.reading.text.slice(c.start, c.end)}"`))].slice(0, 3);
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
