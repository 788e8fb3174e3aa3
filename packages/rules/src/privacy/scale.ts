import type { Judging } from '@precept/engine';
import type { Evidence, Signal, Span } from '@precept/model';

/** Evidence added up as log-odds over a base rate, with the words that spoke for a finding. */
export class Scale {
  readonly evidence: Evidence[] = [];
  readonly spans: Span[] = [];
  total: number;

  constructor(base: number) {
    this.total = base;
  }

  /** Adds one reason; the place of a reason that speaks for the finding is kept. */
  add(signal: string, weight: number, reason: string, place?: Span): void {
    this.total += weight;
    this.evidence.push({ signal, weight: Math.round(weight * 100) / 100, reason });
    if (place && weight > 0) this.keep(place);
  }

  keep({ start, end }: Span): void {
    if (!this.spans.some((s) => s.start < end && start < s.end)) this.spans.push({ start, end });
  }
}

/** The words at these places, in quotation marks, at most `limit` of them. */
export function quoted({ reading }: Judging, spans: readonly Span[], limit = 4): string {
  const words = [...new Set([...spans].sort((a, b) => a.start - b.start).map((s) => `“${reading.text.slice(s.start, s.end)}”`))].slice(0, limit);
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The surest signal that `is` accepts. */
export function surest(signals: readonly Signal[], is: (s: Signal) => boolean): Signal | undefined {
  let best: Signal | undefined;
  for (const s of signals) if (is(s) && s.confidence > (best?.confidence ?? 0)) best = s;
  return best;
}
