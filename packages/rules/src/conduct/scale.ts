import type { Judging } from '@precept/engine';
import type { Evidence, Span } from '@precept/model';

/** Reasons for and against, added up as log-odds. */
export interface Scale {
  readonly evidence: Evidence[];
  /** The words that spoke for the finding, strongest first once `spansOf` is asked. */
  readonly places: { readonly span: Span; readonly weight: number }[];
  total: number;
}

export function newScale(base: number): Scale {
  return { evidence: [{ signal: 'base', weight: base, reason: 'most posts with such words are harmless' }], places: [], total: base };
}

/** Adds one reason. A place is remembered only for reasons that speak for the finding. */
export function weigh(scale: Scale, signal: string, weight: number, reason: string, place?: Span): void {
  scale.total += weight;
  scale.evidence.push({ signal, weight: Math.round(weight * 100) / 100, reason });
  if (place && weight > 0) scale.places.push({ span: { start: place.start, end: place.end }, weight });
}

/** At most `limit` places, the weightiest, without overlaps, in text order. */
export function spansOf(scale: Scale, limit = 4): Span[] {
  const out: Span[] = [];
  for (const { span } of [...scale.places].sort((a, b) => b.weight - a.weight)) {
    if (out.length === limit) break;
    if (!out.some((o) => o.start < span.end && span.start < o.end)) out.push(span);
  }
  return out.sort((a, b) => a.start - b.start);
}

/** The words at these places, in quotation marks, joined as a reader would say them. */
export function wordsAt(judging: Judging, spans: readonly Span[]): string {
  const words = [...new Set(spans.map((s) => `“${judging.reading.text.slice(s.start, s.end)}”`))];
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A sentence for the finding where the author tries a disclaimer; empty otherwise. It is words only: it never changes the weight. */
export function disclaimerNote(judging: Judging): string {
  const tries = judging.signals.some((s) => (s.kind === 'frame' && s.type === 'disclaimer') || (s.kind === 'disclosure' && s.type === 'views-own'));
  return tries ? ' A disclaimer or a closed group does not change that.' : '';
}

/** The strongest few of a list of weights, each next one counting half as much: five insults are not five times one. */
export function damped(weights: readonly number[], rank: number): number {
  return (weights[rank] ?? 0) / 2 ** rank;
}

/** Weighs what makes a text less likely to be the author's own unkind word: fiction, teaching, news, history. */
export function weighFrames(judging: Judging, scale: Scale, weights: Readonly<Partial<Record<string, number>>>): void {
  const frames = judging.of('frame');
  if (frames.length === 0) return;
  const seen = new Set<string>();
  for (const s of frames) {
    if (s.type === undefined || seen.has(s.type)) continue;
    const weight = weights[s.type];
    if (weight === undefined || s.value?.denied === true) continue;
    seen.add(s.type);
    weigh(scale, 'frame', weight * Math.min(1, s.confidence + 0.3), FRAME_REASON[s.type] ?? `the text says it is ${s.type}`);
  }
}

const FRAME_REASON: Readonly<Record<string, string>> = {
  fiction: 'the text says it is invented',
  teaching: 'the text teaches',
  news: 'the text reports news',
  historical: 'the text speaks of history',
  quotation: 'the words are quoted',
  'general-info': 'the text informs in general',
};
