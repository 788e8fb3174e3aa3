import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import type { Judging } from '@precept/engine';
import {
  ACCOUNTS,
  AUDIENCES,
  CHANNELS,
  DIRECTIONS,
  didYouMean,
  JURISDICTIONS,
  POST_KINDS,
  ROLES,
  SIGNAL_KINDS,
  type SignalKind,
} from '@precept/model';

/** What a condition may speak of, beside `text`, `employer`, `city`, `signals`, `found(kind)`, `found(kind, type)` and `count(kind)`. */
const CHOICES = {
  kind: POST_KINDS,
  direction: DIRECTIONS,
  channel: CHANNELS,
  audience: AUDIENCES,
  role: ROLES,
  jurisdiction: JURISDICTIONS,
  account: ACCOUNTS,
} as const;
type Field = keyof typeof CHOICES;
const FIELDS = Object.keys(CHOICES) as Field[];
const VARIABLES = [...FIELDS, 'text', 'employer', 'city', 'signals'];

const LONGEST = 1_000;
/** Signals a condition sees: nested loops over them stay short. */
const MOST_SIGNALS = 64;
const DEEPEST_LOOP = 2;
const LOOPS = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);
/** What a condition may call. Nothing here takes more time than its text is long, and nothing makes a longer one. */
const CALLS = ['found', 'count', 'size', 'contains', 'startsWith', 'endsWith', 'has', 'string', 'int', 'double', ...LOOPS];
/** Characters of a text that a condition reads. */
const MOST_TEXT = 20_000;

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

/** Makes a condition ready. What must hold at its top (`found("medicine") && …`, `channel == "x" && …`) is looked at first, without CEL. */
export function compileCondition(source: string): Condition {
  const evaluate = environment.parse(source);
  const needs = conjuncts(evaluate.ast);
  const kindsNeeded = needs.flatMap((n) => (callee(n) === 'found' ? literals(argsOf(n).slice(0, 1)) : [])) as SignalKind[];
  const fields = needs.flatMap((n) => comparison(n) ?? []);
  return {
    kinds: [...new Set(namedKinds(evaluate.ast))],
    holds(judging) {
      const { post } = judging;
      for (const { field, values } of fields) if (!values.includes(fieldOf(post, field))) return false;
      for (const kind of kindsNeeded) if (judging.of(kind).length === 0) return false;
      at = judging;
      try {
        return evaluate(contextOf(judging)) === true;
      } catch {
        return false;
      }
    },
  };
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

function fieldOf(post: Judging['post'], field: Field): string {
  return field === 'role' || field === 'jurisdiction' || field === 'account' ? post.author[field] : post[field];
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
