import type { Judging } from '@precept/engine';
import type { Evidence, Signal, SignalKind, Span } from '@precept/model';

/** Reasons for and against, added up as log-odds over a base rate, with the words that spoke for the finding. */
export class Weighing {
  readonly evidence: Evidence[] = [];
  readonly places: { readonly span: Span; readonly weight: number }[] = [];
  total: number;

  constructor(base: number) {
    this.total = base;
  }

  /** Adds one reason; a place counts only where the reason speaks for the finding. */
  add(signal: string, weight: number, reason: string, place?: Span): this {
    this.total += weight;
    this.evidence.push({ signal, weight: Math.round(weight * 100) / 100, reason });
    if (place && weight > 0) this.places.push({ span: { start: place.start, end: place.end }, weight });
    return this;
  }

  addIf(isSo: boolean, signal: string, weight: number, reason: string, place?: Span): this {
    return isSo ? this.add(signal, weight, reason, place) : this;
  }

  /** Up to `limit` places, the weightiest, without overlaps, in text order. */
  spans(limit = 4): Span[] {
    const out: Span[] = [];
    for (const { span } of [...this.places].sort((a, b) => b.weight - a.weight)) {
      if (out.length === limit) break;
      if (!out.some((o) => o.start < span.end && span.start < o.end)) out.push(span);
    }
    return out.sort((a, b) => a.start - b.start);
  }
}

/** The words at these places in quotation marks, as a reader would list them. */
export function wordsAt(judging: Judging, spans: readonly Span[]): string {
  const words = [...new Set(spans.map((s) => `"${judging.reading.text.slice(s.start, s.end)}"`))];
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Signals of a kind, the surest first. */
export function surest(judging: Judging, kind: SignalKind): Signal[] {
  const all = judging.of(kind);
  return all.length < 2 ? [...all] : [...all].sort((a, b) => b.confidence - a.confidence);
}

/** How many signals of a kind, up to `most`, weighed by how sure they are. */
export function amountOf(judging: Judging, kind: SignalKind, most: number): number {
  let sum = 0;
  for (const s of judging.of(kind)) sum += s.confidence;
  return Math.min(most, sum);
}

const DOUBTS: Readonly<Record<string, readonly [number, string]>> = {
  fiction: [-1.2, 'the text says it is invented'],
  news: [-0.8, 'the text reports news'],
  historical: [-0.6, 'the text speaks of history'],
  teaching: [-0.6, 'the text teaches'],
  joke: [-0.8, 'the text is a joke'],
};

/** Weighs what makes words less likely to be meant for somebody: fiction, news, history, teaching, jokes. Disclaimers weigh nothing. */
export function weighFrames(judging: Judging, weighing: Weighing): void {
  const frames = judging.of('frame');
  if (frames.length === 0) return;
  const seen = new Set<string>();
  for (const s of frames) {
    const doubt = s.type !== undefined && !seen.has(s.type) ? DOUBTS[s.type] : undefined;
    if (!doubt || s.value?.denied === true) continue;
    seen.add(s.type as string);
    weighing.add('frame', doubt[0] * s.confidence, doubt[1], undefined);
  }
}
