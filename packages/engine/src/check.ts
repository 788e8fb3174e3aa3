import {
  type Finding,
  type Identifiability,
  type Policy,
  type Post,
  RESULT_SCHEMA,
  type Result,
  type SafetyElements,
  type Signal,
  type Span,
} from '@precept/model';
import { Case, Hearing, type Reported } from './case.ts';
import { decide } from './decide/decide.ts';
import { notChecked } from './decide/not-checked.ts';
import { Bench } from './judge/bench.ts';
import { ownRulesOf } from './judge/own-rules.ts';
import type { RuleModule } from './judge/rule-module.ts';
import { type Normalised, toSource } from './read/normalise/source-map.ts';
import { type Reading, read } from './read/read.ts';
import type { HeadModel, Heads } from './sense/heads.ts';
import type { Lexicon, Match } from './sense/lexicon.ts';
import { Phrases } from './sense/phrases.ts';
import { signalOver } from './sense/signal-list.ts';
import type { SignalModule } from './sense/signal-module.ts';
import { type Found, Gates } from './sense/trigger.ts';

export interface Measures {
  readonly identifiability?: (reading: Reading, post: Post, signals: readonly Signal[]) => Identifiability | null;
  readonly safety?: (reading: Reading, post: Post, signals: readonly Signal[], heads: Heads) => SafetyElements;
}

export interface Parts {
  readonly signals: readonly SignalModule[];
  readonly rules: readonly RuleModule[];
  readonly heads: HeadModel;
  readonly measures?: Measures;
  /** False runs every module whatever its trigger says: for the test that proves triggers change nothing. */
  readonly gate?: boolean;
}

/** `check(post, policy) → Result`: synchronous, no I/O, no clock, the same answer every time. */
export type Check = (post: Post, policy: Policy) => Result;

/** A look inside one check, for training and for explaining. Offsets are into `reading.text`. */
export interface Sensed {
  readonly reading: Reading;
  readonly signals: readonly Signal[];
  readonly heads: Heads;
}

export interface Checker {
  readonly check: Check;
  /** The same answers for many posts in order, faster by a third: each signal and rule looks at a batch of posts in a row. */
  readonly checkMany: (posts: readonly Post[], policy: Policy) => Result[];
  readonly sense: (post: Post) => Sensed;
  /** The phrase index in one piece, for `unpackPhrases` of the same build on the same kind of machine. */
  readonly packPhrases: () => Uint8Array<ArrayBuffer>;
  /** Takes a packed index instead of building one at the first check. False, and nothing changes, where it belongs to other lexicons. */
  readonly unpackPhrases: (bytes: Uint8Array) => boolean;
}

const NOTHING: readonly never[] = [];
/** Posts that go through together: enough that a rule's code is fetched once for many, few enough that their readings stay at hand. */
const BATCH = 64;

/** Puts read → sense → judge → decide together from its parts. The phrase index is built at the first check. */
export function createChecker(parts: Parts): Checker {
  const gate = parts.gate ?? true;
  const lexicons = [...new Set([...parts.signals, ...parts.rules].flatMap((m) => m.lexicons ?? []))];
  const numberOf = new Map(lexicons.map((l, i) => [l, i]));
  const modules = inOrder(parts.signals);
  const moduleGates = new Gates(modules, numberOf);
  const first = new Bench(
    parts.rules.filter((r) => !r.meta.onlyAlone),
    numberOf,
    gate,
  );
  const alone = new Bench(
    parts.rules.filter((r) => r.meta.onlyAlone),
    numberOf,
    gate,
  );
  const onlyAlone = new Set(alone.rules.map((r) => r.meta.id));
  let built: Phrases | undefined;
  const phrases = (): Phrases => (built ??= Phrases.build(lexicons));

  const matchesOf = (found: Found, l: Lexicon<unknown>): readonly Match<unknown>[] => {
    const i = numberOf.get(l);
    if (i === undefined) throw new Error(`lexicon "${l.name}" is read but not declared`);
    return found[i] ?? NOTHING;
  };

  const readAll = (posts: readonly Post[]): Case[] => {
    const readings = posts.map((p) => read(p.text));
    return posts.map((post, i) => {
      const reading = readings[i] as Reading;
      const matched = new Int32Array((lexicons.length + 31) >>> 5);
      return new Case(post, reading, phrases().find(reading, matched), matched, matchesOf);
    });
  };

  const senseAll = (cases: readonly Case[]): void => {
    for (let i = 0; i < modules.length; i++) {
      const module = modules[i] as SignalModule;
      for (const c of cases) {
        c.seeing.kinds = c.all.kinds;
        if (!gate || moduleGates.isOpen(i, c.seeing)) module.sense(c.sensing);
      }
    }
    for (const c of cases) c.all.recount();
  };

  const headsOf = ({ reading, post, all }: Case): Heads => parts.heads(reading, post, all.signals);

  const conclude = (h: Hearing, policy: Policy): Result => {
    alone.hear(h, policy);
    const { post, reading, all } = h.of;
    const { normalised } = reading;
    const { verdict, said } = decide(h.said, onlyAlone);
    return {
      schema: RESULT_SCHEMA,
      id: post.id ?? null,
      verdict,
      findings: said.map((s) => toFinding(s, normalised)),
      signals: inSource(all.signals, normalised),
      identifiability: parts.measures?.identifiability?.(reading, post, all.signals) ?? null,
      safety: parts.measures?.safety?.(reading, post, all.signals, h.heads) ?? NO_SAFETY,
      notChecked: notChecked(post, reading),
      policy: { name: policy.name, digest: policy.digest },
    };
  };

  const checkBatch = (posts: readonly Post[], policy: Policy): Result[] => {
    const cases = readAll(posts);
    senseAll(cases);
    const hearings = cases.map((c) => new Hearing(c, policy, headsOf(c)));
    first.hearAll(hearings);
    const own = ownRulesOf(policy);
    if (own) for (const h of hearings) h.askOwn(own);
    return hearings.map((h) => conclude(h, policy));
  };

  return {
    check: (post, policy) => checkBatch([post], policy)[0] as Result,
    checkMany(posts, policy) {
      const out: Result[] = [];
      for (let from = 0; from < posts.length; from += BATCH) out.push(...checkBatch(posts.slice(from, from + BATCH), policy));
      return out;
    },
    sense(post) {
      const [c] = readAll([post]) as [Case];
      senseAll([c]);
      return { reading: c.reading, signals: c.all.signals, heads: headsOf(c) };
    },
    packPhrases: () => phrases().pack(),
    unpackPhrases(bytes) {
      const unpacked = Phrases.unpack(bytes, lexicons);
      built = unpacked ?? built;
      return unpacked !== undefined;
    },
  };
}

/** In the author's own offsets, in order of the text. */
function inSource(signals: readonly Signal[], normalised: Normalised): Signal[] {
  const moved = (s: Signal): Signal => {
    const { start, end } = toSource(normalised, s.start, s.end);
    return signalOver(start, end, s);
  };
  const out = normalised.moves === null ? [...signals] : signals.map(moved);
  if (out.length > FEW) return out.sort((a, b) => a.start - b.start || a.end - b.end);
  for (let i = 1; i < out.length; i++) {
    const s = out[i] as Signal;
    let j = i;
    for (; j > 0 && comesBefore(s, out[j - 1] as Signal); j--) out[j] = out[j - 1] as Signal;
    out[j] = s;
  }
  return out;
}

/** Up to this many signals are put in order by insertion, without a copy. */
const FEW = 32;

const comesBefore = (a: Span, b: Span): boolean => a.start < b.start || (a.start === b.start && a.end < b.end);

const NO_SAFETY: SafetyElements = { adverseEvent: false, elements: { patient: false, reporter: false, product: false, event: false } };

function toFinding({ by, severity, report: r }: Reported, normalised: Normalised): Finding {
  const map = <S extends Span>(s: S): S => ({ ...s, ...toSource(normalised, s.start, s.end) });
  return {
    rule: by.id,
    family: by.family,
    severity,
    spans: r.spans.map((s) => toSource(normalised, s.start, s.end)).sort((a, b) => a.start - b.start),
    what: r.what,
    why: r.why,
    instead: r.instead,
    fixes: (r.fixes ?? []).map((f) => ({ label: f.label, edits: f.edits.map(map) })),
    sources: by.sources,
    evidence: typeof r.evidence === 'function' ? r.evidence() : r.evidence,
    decidedBy: r.decidedBy ?? by.decidedBy,
  };
}

/** Sorts modules so that each comes after those it names; keeps their order otherwise. */
function inOrder(modules: readonly SignalModule[]): SignalModule[] {
  const byName = new Map(modules.map((m) => [m.name, m]));
  const done = new Set<SignalModule>();
  const out: SignalModule[] = [];
  const visit = (m: SignalModule, path: readonly string[]): void => {
    if (done.has(m)) return;
    if (path.includes(m.name)) throw new Error(`signals wait for each other: ${[...path, m.name].join(' → ')}`);
    for (const name of m.after ?? []) {
      const before = byName.get(name);
      if (!before) throw new Error(`signal "${m.name}" comes after "${name}", which does not exist`);
      visit(before, [...path, m.name]);
    }
    done.add(m);
    out.push(m);
  };
  for (const m of modules) visit(m, []);
  return out;
}
