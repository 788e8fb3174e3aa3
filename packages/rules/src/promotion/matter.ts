import { Flag, type Judging, Kind, type Lexicon, oncePerText, tokenAt } from '@precept/engine';
import type { SignalKind, Span } from '@precept/model';
import { type Named, namedProducts } from './products.ts';
import { type Speaker, speakerOf } from './speaker.ts';
import { talk } from './talk.ts';
import { plainUses } from './uses.ts';
import { DEVICES, EFFECT, HARMS, KIDS, PRESCRIBERS, REMINDER, SERIOUS } from './words.ts';

export type Cue = typeof talk extends Lexicon<infer T> ? T : never;

/** Words of a cue. Offsets are into the normalised text, `from` is a token, `sentence` counts from 0. */
export interface Hit extends Span {
  readonly from: number;
  readonly sentence: number;
  readonly negated: boolean;
}

/** A use the text speaks of: a condition's name or a plain use. */
export interface Use extends Hit {
  readonly name: string;
}

/** What a text says of a product, worked out once for all rules of the family. */
export interface Matter {
  readonly speaker: Speaker;
  readonly products: readonly Named[];
  readonly uses: readonly Use[];
  /** Groups of people many labels leave out: children, pregnant women. */
  readonly groups: readonly Hit[];
  /** Words of effect in a sentence that names a product, or the one after it. */
  readonly effects: readonly Hit[];
  /** Sentences that name a risk somebody could come to harm by. */
  readonly risks: readonly Hit[];
  /** Devices by what they are, anybody's. */
  readonly devices: readonly Hit[];
  all(cue: Cue): readonly Hit[];
  /** First plain hit of a cue: not negated. */
  first(cue: Cue): Hit | undefined;
  has(cue: Cue): boolean;
}

/** Lexicons a rule must declare that asks `matterOf`. */
export const MATTER: readonly Lexicon<unknown>[] = [talk, plainUses];

/** When a rule of the family has anything to look at, besides words of its lexicons. */
export interface Opening {
  readonly signals?: readonly SignalKind[];
  readonly seen?: number;
  readonly lexicon: true;
}

/** True where the rule's trigger is met: rules ask it before they look, so that nothing is said of a text that has none of their matter. */
export function opens(judging: Judging, { signals = [], seen = 0 }: Opening): boolean {
  return (
    MATTER.some((l) => judging.matches(l).length > 0) ||
    signals.some((kind) => judging.of(kind).length > 0) ||
    (judging.reading.tokens.seen & seen) !== 0
  );
}

const slot = oncePerText((): { matter?: Matter } => ({}));

export function matterOf(judging: Judging): Matter {
  const kept = slot(judging.reading);
  return (kept.matter ??= weigh(judging));
}

function weigh(judging: Judging): Matter {
  const { reading } = judging;
  const { tokens, sentenceOf } = reading;
  const hit = (from: number, to: number): Hit => ({
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
    from,
    sentence: sentenceOf[from] as number,
    negated: ((tokens.flags[from] as number) & Flag.negated) !== 0,
  });
  const cues = new Map<Cue, Hit[]>();
  for (const m of judging.matches(talk)) {
    const cue = m.value === 'seek' ? 'ask' : m.value;
    if (m.value === 'seek' && !isPrescriber(judging, m.to)) continue;
    const list = cues.get(cue);
    if (list) list.push(hit(m.from, m.to));
    else cues.set(cue, [hit(m.from, m.to)]);
  }
  const products = namedProducts(judging);
  const risks: Hit[] = [];
  const devices: Hit[] = [];
  const groups: Hit[] = [];
  const effects: Hit[] = [];
  const about = sentencesAbout(products, cues, sentenceOf);
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== Kind.word) continue;
    const h = tokens.hash[i] as number;
    if (SERIOUS.has(h) && isToldAsRisk(judging, i)) risks.push(hit(i, i + 1));
    if (DEVICES.has(h)) devices.push(hit(i, i + 1));
    if (KIDS.has(h)) groups.push(hit(i, i + 1));
    if (EFFECT.has(h) && about.has(sentenceOf[i] as number)) effects.push(hit(i, i + 1));
  }
  const NONE: readonly Hit[] = [];
  const all = (cue: Cue): readonly Hit[] => cues.get(cue) ?? NONE;
  return {
    speaker: speakerOf(judging.post),
    products,
    uses: usesOf(judging, hit),
    groups,
    effects,
    risks,
    devices,
    all,
    first: (cue) => all(cue).find((h) => !h.negated),
    has: (cue) => all(cue).some((h) => !h.negated),
  };
}

function sentencesAbout(products: readonly Named[], cues: ReadonlyMap<Cue, readonly Hit[]>, sentenceOf: ArrayLike<number>): ReadonlySet<number> {
  const about = new Set<number>();
  for (const p of products) {
    const at = sentenceOf[p.from] as number;
    about.add(at).add(at + 1);
  }
  for (const cue of ['medicine', 'device'] as const) for (const h of cues.get(cue) ?? []) about.add(h.sentence).add(h.sentence + 1);
  return about;
}

/** Somebody who prescribes or sells within two words. */
function isPrescriber({ reading: { tokens } }: Judging, at: number): boolean {
  return PRESCRIBERS.has(tokens.hash[at] as number) || PRESCRIBERS.has(tokens.hash[at + 1] as number);
}

const REACH = 8;

/** "can cause serious infections", "do not take with …", "risk of death": a grave word near one of harm, or within a warning not to. */
function isToldAsRisk({ reading }: Judging, i: number): boolean {
  const { hash, count } = reading.tokens;
  const at = reading.sentenceOf[i];
  for (let j = Math.max(0, i - REACH); j < Math.min(count, i + REACH); j++)
    if (j !== i && reading.sentenceOf[j] === at && HARMS.has(hash[j] as number)) return true;
  const sentence = reading.sentences[at as number];
  return (
    sentence !== undefined &&
    /\b(?:do not|don't|should not|must not|not) (?:take|use|start|inject|give)\b/.test(textOf(reading, sentence.from, sentence.to))
  );
}

function textOf({ lower, tokens }: Judging['reading'], from: number, to: number): string {
  return lower.slice(tokens.start[from], tokens.end[to - 1]);
}

function usesOf(judging: Judging, hit: (from: number, to: number) => Hit): Use[] {
  const { reading } = judging;
  const uses: Use[] = [];
  for (const s of judging.of('condition')) {
    if (s.type === 'state' && s.confidence <= 0.5) continue;
    const from = tokenAt(reading, s.start);
    uses.push({ ...hit(from, Math.max(from + 1, tokenAt(reading, s.end - 1) + 1)), name: typeof s.value?.name === 'string' ? s.value.name : '' });
  }
  for (const m of judging.matches(plainUses)) {
    const h = hit(m.from, m.to);
    if (!uses.some((u) => u.start < h.end && h.start < u.end)) uses.push({ ...h, name: m.value });
  }
  return uses;
}

/** True where the whole text is no more than names, ingredients, forms, strengths and links: a reminder. */
export function isBareReminder({ reading }: Judging, matter: Matter): boolean {
  const { count, kind, hash, flags } = reading.tokens;
  for (let i = 0; i < count; i++) {
    if (kind[i] === Kind.emoji) return false;
    if (kind[i] !== Kind.word || REMINDER.has(hash[i] as number)) continue;
    if (matter.products.some((p) => p.from <= i && i < p.to)) continue;
    // The established name in brackets, and names of firms and places.
    const isName = ((flags[i] as number) & Flag.capital) !== 0 && ((flags[i] as number) & (Flag.sentenceStart | Flag.tag)) === 0;
    if (!isName && !isBracketed(reading, i)) return false;
  }
  return true;
}

function isBracketed({ text, tokens: { start } }: Judging['reading'], i: number): boolean {
  const open = text.lastIndexOf('(', start[i]);
  return open >= 0 && text.indexOf(')', open) > (start[i] as number);
}
