import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import type { Judging } from '@precept/engine';
import { didYouMean, SIGNAL_KINDS, type SignalKind } from '@precept/model';
import { direct } from './direct.ts';
import { CHOICES, FIELDS, type Field, fieldOf, MOST_SIGNALS, MOST_TEXT } from './fields.ts';

/** What a condition may speak of; besides, `found(kind)`, `found(kind, type)` and `count(kind)`. */
const VARIABLES = [...FIELDS, 'text', 'employer', 'city', 'signals'];

const LONGEST = 1_000;
const DEEPEST_LOOP = 2;
const LOOPS = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);
/** What a condition may call. Nothing here takes more time than its text is long, and nothing makes a longer one. */
const CALLS = ['found', 'count', 'size', 'contains', 'startsWith', 'endsWith', 'has', 'string', 'int', 'double', ...LOOPS];

/** A signal as a condition sees it. Never null or undefined inside. */
class SignalView {
  readonly kind: string;
  readonly type: string;
  readonly role: string;
  readonly identifies: boolean;
  readonly confidence: number;
  readonly text: string;
  readonly value: Readonly<Record<string, string | number | boolean>>;

  constructor(s: Judging['signals'][number], text: string) {
    this.kind = s.kind;
    this.type = s.type ?? '';
    this.role = s.role ?? '';
    this.identifies = s.identifies;
    this.confidence = s.confidence;
    this.text = text.slice(s.start, s.end).toLowerCase();
    this.value = s.value ?? {};
  }
}

/** The post at hand, for `found` and `count`: conditions are asked one after another, never inside each other. */
let at: Pick<Judging, 'of'> = { of: () => [] };

const environment = new Environment({ limits: { maxAstNodes: 200, maxDepth: 24, maxListElements: 200, maxMapEntries: 20, maxCallArguments: 8 } })
  .registerType('Signal', {
    ctor: SignalView,
    fields: { kind: 'string', type: 'string', role: 'string', identifies: 'bool', confidence: 'double', text: 'string', value: 'map<string, dyn>' },
  })
  .registerVariable('signals', 'list<Signal>')
  .registerFunction('found(string): bool', (kind: SignalKind) => at.of(kind).length > 0)
  .registerFunction('found(string, string): bool', (kind: SignalKind, type: string) => at.of(kind).some((s) => s.type === type))
  .registerFunction('count(string): int', (kind: SignalKind) => BigInt(at.of(kind).length));
for (const name of VARIABLES) if (name !== 'signals') environment.registerVariable(name, 'string');

export interface Condition {
  /** True where the condition holds. A condition that cannot be worked out does not hold. */
  readonly holds: (judging: Omit<Judging, 'report'>) => boolean;
  /** One bit for each kind of signal without which it cannot hold: see `kindBits`. */
  readonly needs: number;
  /** A plain word that stands in every text in which it holds. */
  readonly word?: string;
  /** Kinds of signal it names: the words it is about. */
  readonly kinds: readonly SignalKind[];
}

/** Says what is wrong with a condition, or nothing. */
export function conditionFault(source: string): string | undefined {
  if (source.length > LONGEST) return `has ${source.length} characters; the limit is ${LONGEST}`;
  const checked = environment.check(source);
  if (!checked.valid) {
    const said = (checked.error?.message ?? 'cannot be read').split('\n')[0] as string;
    const unknown = /^Unknown variable: (\S+)/.exec(said)?.[1];
    return unknown ? `speaks of "${unknown}", which is not known. Known: ${VARIABLES.join(', ')}.${didYouMean(unknown, VARIABLES)}` : said;
  }
  if (String(checked.type) !== 'bool') return `gives ${String(checked.type)}, not true or false`;
  return faultIn(environment.parse(source).ast, 0);
}

/** What CEL allows and a policy must not: patterns outside RE2, deep loops, kinds and roles that do not exist. */
function faultIn(node: ASTNode, depth: number): string | undefined {
  const name = callee(node);
  if (name === 'matches') return 'uses matches(); write a pattern under "patterns" instead';
  if (name !== undefined && !CALLS.includes(name)) return `calls ${name}(), which conditions may not. They may call ${CALLS.join(', ')}`;
  if (node.op === 'rcall' && LOOPS.has(name ?? '') && !loopsOverSignals(node.args[1])) return `loops over something other than signals`;
  const deeper = node.op === 'rcall' && LOOPS.has(name ?? '') ? depth + 1 : depth;
  if (deeper > DEEPEST_LOOP) return `has loops more than ${DEEPEST_LOOP} deep`;
  if (name === 'found' || name === 'count') {
    const kind = literals(argsOf(node).slice(0, 1))[0];
    if (kind !== undefined && !SIGNAL_KINDS.includes(kind as SignalKind))
      return `asks for "${kind}", which is not a kind of signal.${didYouMean(kind, SIGNAL_KINDS)}`;
  }
  const compared = comparison(node);
  if (compared) {
    const known: readonly string[] = CHOICES[compared.field];
    const wrong = compared.values.find((v) => !known.includes(v));
    if (wrong !== undefined) return `compares ${compared.field} with "${wrong}", which is not one of ${known.join(', ')}.${didYouMean(wrong, known)}`;
  }
  if ((node.op === '==' || node.op === '!=') && node.args[0].op === '.' && node.args[0].args[1] === 'kind') {
    const wrong = literals([node.args[1]]).find((k) => !SIGNAL_KINDS.includes(k as SignalKind));
    if (wrong !== undefined) return `asks for "${wrong}", which is not a kind of signal.${didYouMean(wrong, SIGNAL_KINDS)}`;
  }
  for (const child of childrenOf(node)) {
    const said = faultIn(child, deeper);
    if (said !== undefined) return said;
  }
  return undefined;
}

/** `signals`, or what is left of them: `signals.filter(…)`. */
function loopsOverSignals(list: ASTNode): boolean {
  return (list.op === 'id' && list.args === 'signals') || (list.op === 'rcall' && list.args[0] === 'filter' && loopsOverSignals(list.args[1]));
}

/**
 * Makes a condition ready. What must hold at its top (`found("medicine") && …`, `channel == "x" && …`) is looked at first, without CEL.
 * @param byCelAlone leaves every step to the library: for the test that both give the same answers.
 */
export function compileCondition(source: string, byCelAlone = false): Condition {
  const evaluate = environment.parse(source);
  const quick = byCelAlone ? undefined : direct(evaluate.ast);
  const needs = conjuncts(evaluate.ast);
  const kindsNeeded = needs.flatMap(kindsNeededBy);
  // What can be said quickly is asked first: one part that does not hold is enough.
  const parts = quick || byCelAlone ? [] : needs.flatMap((n) => direct(n) ?? []);
  const fields = needs.flatMap((n) => comparison(n) ?? []);
  const word = needs.flatMap(wordNeededBy)[0];
  return {
    ...(word === undefined ? undefined : { word }),
    needs: kindsNeeded.reduce((bits, kind) => bits | bitOf(kind), 0),
    kinds: [...new Set(namedKinds(evaluate.ast))],
    holds(judging) {
      const { post } = judging;
      for (const { field, values } of fields) if (!values.includes(fieldOf(post, field))) return false;
      if (quick) return quick(judging);
      if (!parts.every((holds) => holds(judging))) return false;
      at = judging;
      try {
        return evaluate(contextOf(judging)) === true;
      } catch {
        return false;
      }
    },
  };
}

/** Kinds of signal without which a part cannot hold: of `found("age")`, and of `signals.exists(s, s.kind == "age" && …)`. */
function kindsNeededBy(part: ASTNode): SignalKind[] {
  const name = callee(part);
  if (name === 'found') return literals(argsOf(part).slice(0, 1)) as SignalKind[];
  if (name !== 'exists') return [];
  const [loop, body] = argsOf(part);
  if (loop?.op !== 'id' || !body) return [];
  return conjuncts(body).flatMap((c) => {
    if (c.op !== '==') return [];
    const [left, right] = c.args;
    const isKind = left.op === '.' && left.args[0].op === 'id' && left.args[0].args === loop.args && left.args[1] === 'kind';
    return isKind ? (literals([right]) as SignalKind[]) : [];
  });
}

const bitOf = (kind: string): number => 1 << SIGNAL_KINDS.indexOf(kind as SignalKind);

/** One bit for each kind of signal there is in a text. */
export function kindBits(signals: Judging['signals']): number {
  let bits = 0;
  for (const s of signals) bits |= bitOf(s.kind);
  return bits;
}

/** Of `text.contains("word")`. */
function wordNeededBy(part: ASTNode): string[] {
  if (part.op !== 'rcall' || part.args[0] !== 'contains' || part.args[1].op !== 'id' || part.args[1].args !== 'text') return [];
  return literals(part.args[2]).filter((w) => /^[\x20-\x7e]{3,}$/.test(w));
}

const contexts = new WeakMap<object, Record<string, unknown>>();

/** Worked out once for each post. */
function contextOf(judging: Omit<Judging, 'report'>): Record<string, unknown> {
  const known = contexts.get(judging);
  if (known) return known;
  const { post, reading } = judging;
  const context: Record<string, unknown> = {
    text: reading.lower.slice(0, MOST_TEXT),
    employer: post.author.employer ?? '',
    city: post.author.city ?? '',
  };
  context.signals = judging.signals.slice(0, MOST_SIGNALS).map((s) => new SignalView(s, reading.text));
  for (const field of FIELDS) context[field] = fieldOf(post, field);
  contexts.set(judging, context);
  return context;
}

const isNode = (value: unknown): value is ASTNode => typeof value === 'object' && value !== null && 'op' in value;

const flat = (value: unknown): ASTNode[] => (isNode(value) ? [value] : Array.isArray(value) ? value.flatMap(flat) : []);

const childrenOf = (node: ASTNode): ASTNode[] => flat(node.args);

const callee = (node: ASTNode): string | undefined => (node.op === 'call' || node.op === 'rcall' ? node.args[0] : undefined);

const argsOf = (node: ASTNode): readonly ASTNode[] => (node.op === 'call' ? node.args[1] : node.op === 'rcall' ? node.args[2] : []);

const literals = (nodes: readonly ASTNode[]): string[] => nodes.flatMap((n) => (n.op === 'value' && typeof n.args === 'string' ? [n.args] : []));

const conjuncts = (node: ASTNode): ASTNode[] => (node.op === '&&' ? node.args.flatMap(conjuncts) : [node]);

/** `channel == "x"` or `role in ["nurse", "student"]`. */
function comparison(node: ASTNode): { field: Field; values: readonly string[] } | undefined {
  if (node.op !== '==' && node.op !== 'in') return undefined;
  const [left, right] = node.args;
  const [name, other] = left.op === 'id' ? [left, right] : [right, left];
  if (name.op !== 'id' || !FIELDS.includes(name.args as Field)) return undefined;
  const nodes = node.op === '==' ? [other] : other.op === 'list' ? other.args : [];
  const values = literals(nodes);
  return values.length > 0 && values.length === nodes.length ? { field: name.args as Field, values } : undefined;
}

function namedKinds(node: ASTNode): SignalKind[] {
  const own = node.op === 'value' && typeof node.args === 'string' && SIGNAL_KINDS.includes(node.args as SignalKind) ? [node.args as SignalKind] : [];
  return [...own, ...childrenOf(node).flatMap(namedKinds)];
}
