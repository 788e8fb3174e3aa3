import {
  type Direction,
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
import { decide } from './decide/decide.ts';
import { notChecked } from './decide/not-checked.ts';
import type { Judging, Report, RuleModule } from './judge/rule-module.ts';
import { type Normalised, toSource } from './read/normalise/source-map.ts';
import { type Reading, read } from './read/read.ts';
import type { HeadModel, Heads } from './sense/heads.ts';
import type { Lexicon, Match } from './sense/lexicon.ts';
import { Phrases } from './sense/phrases.ts';
import { SignalList, signalOver } from './sense/signal-list.ts';
import type { Sensing, SignalModule } from './sense/signal-module.ts';
import { type Found, Gates, type LexiconBits } from './sense/trigger.ts';

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
  readonly sense: (post: Post) => Sensed;
  /** The phrase index in one piece, for `unpackPhrases` of the same build on the same kind of machine. */
  readonly packPhrases: () => Uint8Array<ArrayBuffer>;
  /** Takes a packed index instead of building one at the first check. False, and nothing changes, where it belongs to other lexicons. */
  readonly unpackPhrases: (bytes: Uint8Array) => boolean;
}

const NOTHING: readonly never[] = [];

/** Puts read → sense → judge → decide together from its parts. The phrase index is built at the first check. */
export function createChecker(parts: Parts): Checker {
  const gate = parts.gate ?? true;
  const lexicons = [...new Set([...parts.signals, ...parts.rules].flatMap((m) => m.lexicons ?? []))];
  const numberOf = new Map(lexicons.map((l, i) => [l, i]));
  const modules = inOrder(parts.signals);
  const moduleGates = new Gates(modules, numberOf);
  const rulesFor = memo(
    ({ direction, kind }: Post) => `${direction} ${kind}`,
    (post) => {
      const rules = parts.rules.filter((r) => concerns(r, post));
      return { rules, gates: new Gates(rules, numberOf) };
    },
  );
  const onlyAlone = new Set(parts.rules.filter((r) => r.meta.onlyAlone).map((r) => r.meta.id));
  let built: Phrases | undefined;
  const phrases = (): Phrases => (built ??= Phrases.build(lexicons));

  const matchesOf = (found: Found, l: Lexicon<unknown>): readonly Match<unknown>[] => {
    const i = numberOf.get(l);
    if (i === undefined) throw new Error(`lexicon "${l.name}" is read but not declared`);
    return found[i] ?? NOTHING;
  };

  const senseWith = (post: Post): Sensed & { found: Found; matched: LexiconBits; all: SignalList } => {
    const reading = read(post.text);
    const matched = new Int32Array((lexicons.length + 31) >>> 5);
    const found = phrases().find(reading, matched);
    const all = new SignalList();
    const { start: starts, end: ends, seen } = reading.tokens;
    const sensing: Sensing = {
      post,
      reading,
      signals: all.signals,
      matches: <T>(l: Lexicon<T>) => matchesOf(found, l) as readonly Match<T>[],
      of: (kind) => all.of(kind),
      add: (s) => void all.add(signalOver(s.start, s.end, s)),
      addTokens: (from, to, s) => all.add(signalOver(starts[from] as number, ends[to - 1] as number, s)),
      remove: (s) => all.remove(s),
    };
    const seeing = { matched, seen, kinds: 0, heads: undefined };
    for (let i = 0; i < modules.length; i++) {
      seeing.kinds = all.kinds;
      if (!gate || moduleGates.isOpen(i, seeing)) (modules[i] as SignalModule).sense(sensing);
    }
    all.recount();
    return { reading, signals: all.signals, heads: parts.heads(reading, post, all.signals), found, matched, all };
  };

  const check: Check = (post, policy) => {
    const { reading, signals, heads, found, matched, all } = senseWith(post);
    const { normalised } = reading;
    const findings: Finding[] = [];
    const { rules, gates } = rulesFor(post);
    let current = rules[0] as RuleModule;
    const judging: Judging = {
      post,
      reading,
      policy,
      signals,
      heads,
      matches: <T>(l: Lexicon<T>) => matchesOf(found, l) as readonly Match<T>[],
      of: (kind) => all.of(kind),
      report: (r) => void findings.push(toFinding(current, r, normalised)),
    };
    const seeing = { matched, seen: reading.tokens.seen, kinds: all.kinds, heads };
    for (let i = 0; i < rules.length; i++) {
      if (gate && !gates.isOpen(i, seeing)) continue;
      current = rules[i] as RuleModule;
      current.judge(judging);
    }
    const decided = decide(findings, policy, onlyAlone);
    const identifiability = parts.measures?.identifiability?.(reading, post, signals) ?? null;
    const safety = parts.measures?.safety?.(reading, post, signals, heads) ?? NO_SAFETY;
    return {
      schema: RESULT_SCHEMA,
      id: post.id ?? null,
      verdict: decided.verdict,
      findings: decided.findings,
      signals: inSource(signals, normalised),
      identifiability,
      safety,
      notChecked: notChecked(post, reading),
      policy: { name: policy.name, digest: policy.digest },
    };
  };
  return {
    check,
    sense: senseWith,
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

function concerns({ meta }: RuleModule, post: Post): boolean {
  return (meta.directions ?? OUTBOUND).includes(post.direction) && (meta.kinds?.includes(post.kind) ?? true);
}

/** Remembers the answer for each key. */
function memo<A, R>(keyOf: (a: A) => string, make: (a: A) => R): (a: A) => R {
  const known = new Map<string, R>();
  return (a) => {
    const key = keyOf(a);
    let r = known.get(key);
    if (r === undefined) {
      r = make(a);
      known.set(key, r);
    }
    return r;
  };
}

const OUTBOUND: readonly Direction[] = ['outbound'];
const NO_SAFETY: SafetyElements = { adverseEvent: false, elements: { patient: false, reporter: false, product: false, event: false } };

function toFinding(rule: RuleModule, r: Report, normalised: Normalised): Finding {
  const map = <S extends Span>(s: S): S => ({ ...s, ...toSource(normalised, s.start, s.end) });
  return {
    rule: rule.meta.id,
    family: rule.meta.family,
    severity: r.severity,
    spans: r.spans.map((s) => toSource(normalised, s.start, s.end)).sort((a, b) => a.start - b.start),
    what: r.what,
    why: r.why,
    instead: r.instead,
    fixes: (r.fixes ?? []).map((f) => ({ label: f.label, edits: f.edits.map(map) })),
    sources: rule.meta.sources,
    evidence: r.evidence,
    decidedBy: r.decidedBy ?? rule.meta.decidedBy,
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
