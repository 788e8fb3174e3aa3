import type { Policy, RuleId, RuleSetting, Severity } from '@precept/model';

/** One thing that differs between two policies. */
export interface Difference {
  /** The key, such as `rules.claim/no-guarantee` or `allow`. */
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Whether more or less is found by it; `other` where that cannot be said. */
  readonly effect: 'stricter' | 'looser' | 'other';
}

export interface RuleSeverity {
  readonly id: RuleId;
  readonly severity: Severity;
}

const RANK: Readonly<Record<RuleSetting, number>> = { off: 0, shadow: 0, advise: 1, review: 2, block: 3 };

/** How much a setting lets a rule say, from 0. Without one it is the rule's own severity. */
export const weight = (setting: RuleSetting): number => RANK[setting];

/** What differs, in the order of a policy file. Names of the policies and the order of lists do not count. */
export function diffPolicies(before: Policy, after: Policy, rules: readonly RuleSeverity[]): Difference[] {
  return [
    ...diffList('extends', before.packs, after.packs, String, 'other'),
    ...diffList('jurisdictions', before.jurisdictions, after.jurisdictions, String, 'other'),
    ...diffValue('helpline', before.helpline, after.helpline),
    ...diffMap('helplines', before.helplines, after.helplines),
    ...diffList('ownContacts', writtenContacts(before), writtenContacts(after), String, 'looser'),
    ...diffList('ownAccounts', before.ownAccounts, after.ownAccounts, String, 'looser'),
    ...diffList('ownHosts', before.ownHosts, after.ownHosts, String, 'looser'),
    ...diffNamed('products', before.products, after.products, (p) => p.name),
    ...diffRules(before, after, rules),
    ...diffList('allow', before.allow, after.allow, (a) => `“${a.words}” for ${a.rules.join(', ')} until ${a.expires}: ${a.reason}`, 'looser'),
    ...diffNamed('ownRules', before.ownRules, after.ownRules, (r) => r.id, 'stricter'),
    ...diffMap('clauses', before.clauses, after.clauses),
  ];
}

/** Without the lines and accounts that are contacts as well. */
function writtenContacts({ ownContacts, ownAccounts = [], helpline, helplines = {} }: Policy): readonly string[] {
  const others = new Set([...ownAccounts, ...[helpline, ...Object.values(helplines)].map((l) => l?.toLowerCase())]);
  return ownContacts.filter((c) => !others.has(c));
}

function diffRules(before: Policy, after: Policy, rules: readonly RuleSeverity[]): Difference[] {
  const severities = new Map(rules.map((r) => [r.id, r.severity]));
  const ids = [...new Set([...Object.keys(before.rules), ...Object.keys(after.rules)])].sort() as RuleId[];
  return ids.flatMap((id) => {
    const [from, to] = [before.rules[id], after.rules[id]];
    if (from === to) return [];
    const own = severities.get(id) ?? [...(after.ownRules ?? []), ...(before.ownRules ?? [])].find((r) => r.id === id)?.severity ?? 'advise';
    const change = weight(to ?? own) - weight(from ?? own);
    const said = (s: RuleSetting | undefined): string => s ?? `${own} (its own)`;
    return [{ key: `rules.${id}`, before: said(from), after: said(to), effect: change > 0 ? 'stricter' : change < 0 ? 'looser' : 'other' } as const];
  });
}

function diffValue(key: string, before: string | undefined, after: string | undefined): Difference[] {
  return before === after ? [] : [{ key, before: before ?? null, after: after ?? null, effect: 'other' }];
}

function diffMap(key: string, before: Readonly<Record<string, string>> = {}, after: Readonly<Record<string, string>> = {}): Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((k) => diffValue(`${key}.${k}`, before[k], after[k]));
}

/** @param added what an entry that is added does to what is found. */
function diffList<T>(
  key: string,
  before: readonly T[] = [],
  after: readonly T[] = [],
  say: (item: T) => string,
  added: Difference['effect'],
): Difference[] {
  const [from, to] = [new Set(before.map(say)), new Set(after.map(say))];
  return [
    ...[...from].filter((s) => !to.has(s)).map((s): Difference => ({ key, before: s, after: null, effect: opposite(added) })),
    ...[...to].filter((s) => !from.has(s)).map((s): Difference => ({ key, before: null, after: s, effect: added })),
  ];
}

/** Entries with a name: one that changed is one difference for each of its parts that did. */
function diffNamed<T extends object>(
  key: string,
  before: readonly T[] = [],
  after: readonly T[] = [],
  nameOf: (item: T) => string,
  added: Difference['effect'] = 'other',
): Difference[] {
  const names = [...new Set([...before, ...after].map(nameOf))].sort();
  return names.flatMap((name) => {
    const from = before.find((b) => nameOf(b) === name) as Readonly<Record<string, unknown>> | undefined;
    const to = after.find((a) => nameOf(a) === name) as Readonly<Record<string, unknown>> | undefined;
    const at = `${key}.${name}`;
    if (!from || !to) return [{ key: at, before: from ? 'there' : null, after: to ? 'there' : null, effect: to ? added : opposite(added) } as const];
    const parts = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((p) => JSON.stringify(from[p]) !== JSON.stringify(to[p]));
    return parts.map((p): Difference => ({ key: `${at}.${p}`, before: say(from[p]), after: say(to[p]), effect: 'other' }));
  });
}

const say = (value: unknown): string | null => (value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value));

const opposite = (effect: Difference['effect']): Difference['effect'] =>
  effect === 'stricter' ? 'looser' : effect === 'looser' ? 'stricter' : 'other';
