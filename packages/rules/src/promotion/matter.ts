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

/** Cues without which a post of somebody who may be selling is none of the family's matter, unless a medicine is named. */
const SOLD: ReadonlySet<string> = new Set<Cue>(['hinted', 'compounded', 'sameness', 'device', 'approval', 'early', 'endorsed']);

/**
 * True where the rule's trigger is met and the author may promote at all: rules ask it before they look, so that nothing is said, and
 * little is done, for a text that has none of their matter.
 */
export function opens(judging: Judging, { signals = [], seen = 0 }: Opening): boolean {
  const speaker = speakerOf(judging.post);
  if (speaker === 'other') return false;
  if (speaker === 'seller') return (slot(judging.reading).sells ??= maySell(judging));
  return (
    MATTER.some((l) => judging.matches(l).length > 0) ||
    signals.some((kind) => judging.of(kind).length > 0) ||
    (judging.reading.tokens.seen & seen) !== 0
  );
}

const slot = oncePerText((): { matter?: Looked; sells?: boolean } => ({}));

function maySell(judging: Judging): boolean {
  return judging.of('medicine').length > 0 || judging.matches(talk).some((m) => SOLD.has(m.value));
}

/** What the text says, looked at once. Ask for it anew in each rule: a judging may stand for another text later. */
export function matterOf(judging: Judging): Matter {
  const kept = slot(judging.reading);
  kept.matter ??= new Looked(judging);
  kept.matter.judging = judging;
  return kept.matter;
}

interface Told {
  readonly risks: readonly Hit[];
  readonly devices: readonly Hit[];
  readonly groups: readonly Hit[];
  readonly effects: readonly Hit[];
}

const NONE: readonly Hit[] = [];

/** Each part is looked for when it is first asked for. */
class Looked implements Matter {
  judging: Judging;
  private readonly cues = new Map<Cue, Hit[]>();
  private named: readonly Named[] | undefined;
  private told: Told | undefined;
  private used: readonly Use[] | undefined;

  constructor(judging: Judging) {
    this.judging = judging;
    for (const m of judging.matches(talk)) {
      if (m.value === 'seek' && !isPrescriber(judging, m.to)) continue;
      const cue = m.value === 'seek' ? 'ask' : m.value;
      const list = this.cues.get(cue);
      if (list) list.push(hit(judging, m.from, m.to));
      else this.cues.set(cue, [hit(judging, m.from, m.to)]);
    }
  }

  get speaker(): Speaker {
    return speakerOf(this.judging.post);
  }
  get products(): readonly Named[] {
    return (this.named ??= namedProducts(this.judging));
  }
  get uses(): readonly Use[] {
    return (this.used ??= usesOf(this.judging));
  }
  get risks(): readonly Hit[] {
    return this.words.risks;
  }
  get devices(): readonly Hit[] {
    return this.words.devices;
  }
  get groups(): readonly Hit[] {
    return this.words.groups;
  }
  get effects(): readonly Hit[] {
    return this.words.effects;
  }

  all(cue: Cue): readonly Hit[] {
    return this.cues.get(cue) ?? NONE;
  }
  first(cue: Cue): Hit | undefined {
    return this.all(cue).find((h) => !h.negated);
  }
  has(cue: Cue): boolean {
    return this.all(cue).some((h) => !h.negated);
  }

  private get words(): Told {
    return (this.told ??= this.look());
  }

  private look(): Told {
    const { judging } = this;
    const { tokens, sentenceOf } = judging.reading;
    const told = { risks: [] as Hit[], devices: [] as Hit[], groups: [] as Hit[], effects: [] as Hit[] };
    const about = this.sentencesAbout();
    const warns = new Map<number, boolean>();
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== Kind.word) continue;
      const h = tokens.hash[i] as number;
      if (SERIOUS.has(h) && isToldAsRisk(judging, i, warns)) told.risks.push(hit(judging, i, i + 1));
      if (DEVICES.has(h)) told.devices.push(hit(judging, i, i + 1));
      if (KIDS.has(h)) told.groups.push(hit(judging, i, i + 1));
      if (EFFECT.has(h) && about.has(sentenceOf[i] as number) && !((tokens.flags[i] as number) & Flag.hypothetical))
        told.effects.push(hit(judging, i, i + 1));
    }
    return told;
  }

  private sentencesAbout(): ReadonlySet<number> {
    const about = new Set<number>();
    for (const p of this.products) {
      const at = this.judging.reading.sentenceOf[p.from] as number;
      about.add(at).add(at + 1);
    }
    for (const cue of ['medicine', 'device'] as const) for (const h of this.all(cue)) about.add(h.sentence).add(h.sentence + 1);
    return about;
  }
}

function hit({ reading: { tokens, sentenceOf } }: Judging, from: number, to: number): Hit {
  return {
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
    from,
    sentence: sentenceOf[from] as number,
    negated: ((tokens.flags[from] as number) & Flag.negated) !== 0,
  };
}

/** Somebody who prescribes or sells within two words. */
function isPrescriber({ reading: { tokens } }: Judging, at: number): boolean {
  return PRESCRIBERS.has(tokens.hash[at] as number) || PRESCRIBERS.has(tokens.hash[at + 1] as number);
}

const REACH = 8;
const WARNS = /\b(?:do not|don't|should not|must not|not) (?:take|use|start|inject|give)\b/;

/** "can cause serious infections", "do not take with …", "risk of death": a grave word near one of harm, or within a warning not to. */
function isToldAsRisk({ reading }: Judging, i: number, warns: Map<number, boolean>): boolean {
  const { hash, count } = reading.tokens;
  const at = reading.sentenceOf[i] as number;
  for (let j = Math.max(0, i - REACH); j < Math.min(count, i + REACH); j++)
    if (j !== i && reading.sentenceOf[j] === at && HARMS.has(hash[j] as number)) return true;
  let warned = warns.get(at);
  if (warned === undefined) {
    const sentence = reading.sentences[at];
    warned = sentence !== undefined && WARNS.test(textOf(reading, sentence.from, sentence.to));
    warns.set(at, warned);
  }
  return warned;
}

function textOf({ lower, tokens }: Judging['reading'], from: number, to: number): string {
  return lower.slice(tokens.start[from], tokens.end[to - 1]);
}

/** Uses looked at: a text that names more tells nothing more. */
const MOST_USES = 64;

function usesOf(judging: Judging): Use[] {
  const { reading } = judging;
  const uses: Use[] = [];
  for (const s of judging.of('condition').slice(0, MOST_USES)) {
    if (s.type === 'state' && s.confidence <= 0.5) continue;
    const from = tokenAt(reading, s.start);
    uses.push({
      ...hit(judging, from, Math.max(from + 1, tokenAt(reading, s.end - 1) + 1)),
      name: typeof s.value?.name === 'string' ? s.value.name : '',
    });
  }
  for (const m of judging.matches(plainUses).slice(0, MOST_USES)) {
    const h = hit(judging, m.from, m.to);
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
