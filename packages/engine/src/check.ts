import {
  type Finding,
  type Identifiability,
  type Policy,
  type Post,
  RESULT_SCHEMA,
  type Result,
  type SafetyElements,
  type Signal,
  type SignalKind,
  type Span,
} from '@precept/model';
import { decide } from './decide/decide.ts';
import { notChecked } from './decide/not-checked.ts';
import type { Judging, Report, RuleModule } from './judge/rule-module.ts';
import { type Normalised, toSource } from './read/normalise.ts';
import { type Reading, read } from './read/read.ts';
import type { HeadModel, Heads } from './sense/heads.ts';
import type { Lexicon, Match } from './sense/lexicon.ts';
import { Phrases } from './sense/phrases.ts';
import type { Sensing, SignalModule } from './sense/signal-module.ts';
import type { Trigger } from './sense/trigger.ts';

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
  const modules = inOrder(parts.signals);
  const lexicons = [...new Set([...modules, ...parts.rules].flatMap((m) => m.lexicons ?? []))];
  let built: Phrases | undefined;
  const phrases = (): Phrases => (built ??= Phrases.build(lexicons));
  const numberOf = new Map(lexicons.map((l, i) => [l, i]));

  const findMatches = (reading: Reading): (Match<unknown>[] | undefined)[] => {
    const all = phrases();
    const { owner } = all;
    const found: (Match<unknown>[] | undefined)[] = new Array(lexicons.length);
    all.index.scan(reading, (from, to, id) => {
      const list = owner[id] as number;
      (found[list] ??= []).push({ from, to, value: all.valueOf(id) });
    });
    return found;
  };

  const senseWith = (post: Post): Sensed & { matches: (Match<unknown>[] | undefined)[] } => {
    const reading = read(post.text);
    const found = findMatches(reading);
    const signals: Signal[] = [];
    const matches = <T>(l: Lexicon<T>): readonly Match<T>[] => (found[indexOf(l)] as Match<T>[] | undefined) ?? NOTHING;
    const indexOf = (l: Lexicon<unknown>): number => {
      const i = numberOf.get(l);
      if (i === undefined) throw new Error(`lexicon "${l.name}" is read but not declared`);
      return i;
    };
    const of = (kind: SignalKind): readonly Signal[] => {
      let out: Signal[] | undefined;
      for (const s of signals) if (s.kind === kind) (out ??= []).push(s);
      return out ?? NOTHING;
    };
    const sensing: Sensing = {
      post,
      reading,
      signals,
      matches,
      of,
      add: (s) => void signals.push(s),
      addTokens(from, to, s) {
        const signal: Signal = {
          identifies: false,
          confidence: 1,
          ...s,
          start: reading.tokens.start[from] as number,
          end: reading.tokens.end[to - 1] as number,
        };
        signals.push(signal);
        return signal;
      },
      remove(s) {
        const at = signals.indexOf(s);
        if (at >= 0) signals.splice(at, 1);
      },
    };
    for (const m of modules) if (!gate || isTriggered(m.trigger, m.lexicons, found, numberOf, reading, signals, undefined)) m.sense(sensing);
    const heads = parts.heads(reading, post, signals);
    return { reading, signals, heads, matches: found };
  };

  const check: Check = (post, policy) => {
    const { reading, signals, heads, matches: found } = senseWith(post);
    const findings: Finding[] = [];
    for (const rule of parts.rules) {
      if (!(rule.meta.directions ?? OUTBOUND).includes(post.direction)) continue;
      if (rule.meta.kinds && !rule.meta.kinds.includes(post.kind)) continue;
      if (gate && !isTriggered(rule.trigger, rule.lexicons, found, numberOf, reading, signals, heads)) continue;
      const judging: Judging = {
        post,
        reading,
        policy,
        signals,
        heads,
        matches: <T>(l: Lexicon<T>) => (found[numberOf.get(l) ?? -1] as Match<T>[] | undefined) ?? NOTHING,
        of: (kind) => signals.filter((s) => s.kind === kind),
        report: (r) => findings.push(toFinding(rule, r, reading.normalised)),
      };
      rule.judge(judging);
    }
    const decided = decide(findings, policy);
    return {
      schema: RESULT_SCHEMA,
      id: post.id ?? null,
      verdict: decided.verdict,
      findings: decided.findings,
      signals: signals.map((s) => ({ ...s, ...toSource(reading.normalised, s.start, s.end) })).sort((a, b) => a.start - b.start || a.end - b.end),
      identifiability: parts.measures?.identifiability?.(reading, post, signals) ?? null,
      safety: parts.measures?.safety?.(reading, post, signals, heads) ?? NO_SAFETY,
      notChecked: notChecked(post, reading),
      policy: { name: policy.name, digest: policy.digest },
    };
  };
  return {
    check,
    sense: (post) => senseWith(post),
    packPhrases: () => phrases().pack(),
    unpackPhrases(bytes) {
      const unpacked = Phrases.unpack(bytes, lexicons);
      built = unpacked ?? built;
      return unpacked !== undefined;
    },
  };
}

const OUTBOUND = ['outbound'] as const;
const NO_SAFETY: SafetyElements = { adverseEvent: false, elements: { patient: false, reporter: false, product: false, event: false } };

function isTriggered(
  trigger: Trigger,
  own: readonly Lexicon<unknown>[] | undefined,
  found: readonly (Match<unknown>[] | undefined)[],
  numberOf: ReadonlyMap<Lexicon<unknown>, number>,
  reading: Reading,
  signals: readonly Signal[],
  heads: Heads | undefined,
): boolean {
  if (trigger === 'always') return true;
  if (trigger.seen !== undefined && trigger.seen & reading.tokens.seen) return true;
  if (trigger.lexicon && own) for (const l of own) if (found[numberOf.get(l) ?? -1]) return true;
  if (trigger.signals) for (const s of signals) if (trigger.signals.includes(s.kind)) return true;
  if (trigger.heads && heads) for (const [head, least] of Object.entries(trigger.heads)) if (heads.probability(head) >= least) return true;
  return false;
}

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
