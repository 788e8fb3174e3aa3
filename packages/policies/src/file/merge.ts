import type { Allowance, Jurisdiction, OwnExample, OwnRule, Policy, Product, RuleId, RuleSetting } from '@precept/model';
import type { Layer } from './gather.ts';
import type { WrittenProduct, WrittenRule } from './policy-file.ts';

type PolicySettings = Omit<Policy, 'digest'>;

/**
 * Puts layers together, what is extended first: a later layer wins where there can be one (a setting, the help line, the name),
 * and adds where there can be many. Parts that nobody wrote are left out, so that they do not count in the digest.
 */
export function merge(layers: readonly Layer[]): PolicySettings {
  let name = 'own';
  let helpline: string | undefined;
  const rules: Partial<Record<RuleId, RuleSetting>> = {};
  const helplines: Partial<Record<Jurisdiction, string>> = {};
  const clauses: Record<string, string> = {};
  const packs: string[] = [];
  const ownContacts = new Set<string>();
  const ownHosts = new Set<string>();
  const ownAccounts = new Set<string>();
  const jurisdictions = new Set<Jurisdiction>();
  const products = new Map<string, Product>();
  const allow: Allowance[] = [];
  const ownRules: OwnRule[] = [];
  for (const layer of layers) {
    if (layer.kind === 'pack') {
      packs.push(layer.pack.id);
      Object.assign(rules, layer.pack.rules);
      continue;
    }
    const { file } = layer;
    name = file.name ?? 'own';
    helpline = file.helpline ?? helpline;
    Object.assign(rules, file.rules);
    Object.assign(helplines, file.helplines);
    Object.assign(clauses, file.clauses);
    for (const c of file.ownContacts ?? []) ownContacts.add(c.toLowerCase());
    for (const h of file.ownHosts ?? []) ownHosts.add(h.toLowerCase());
    for (const a of file.ownAccounts ?? []) ownAccounts.add(a.toLowerCase());
    for (const j of file.jurisdictions ?? []) jurisdictions.add(j);
    for (const p of file.products ?? []) products.set(p.name.toLowerCase(), toProduct(p));
    for (const a of file.allow ?? []) allow.push({ ...a, words: a.words.normalize('NFKC').toLowerCase() });
    for (const r of file.ownRules ?? []) ownRules.push(toOwnRule(r, name));
  }
  // Accounts and lines are contacts too: rules must not take them for a patient's.
  for (const a of ownAccounts) ownContacts.add(a);
  for (const line of [helpline, ...Object.values(helplines)]) if (line !== undefined) ownContacts.add(line.toLowerCase());
  return {
    name,
    rules,
    ownContacts: [...ownContacts],
    ownHosts: [...ownHosts],
    ...(helpline === undefined ? undefined : { helpline }),
    ...some('helplines', helplines, Object.keys(helplines).length),
    ...some('packs', packs, packs.length),
    ...some('jurisdictions', [...jurisdictions], jurisdictions.size),
    ...some('ownAccounts', [...ownAccounts], ownAccounts.size),
    ...some('products', [...products.values()], products.size),
    ...some('allow', allow, allow.length),
    ...some('ownRules', ownRules, ownRules.length),
    ...some('clauses', clauses, Object.keys(clauses).length),
  };
}

function some<K extends string, V>(key: K, value: V, size: number): { readonly [P in K]?: V } {
  return (size === 0 ? {} : { [key]: value }) as { readonly [P in K]?: V };
}

function toProduct({ kind = 'medicine', indications = [], contraindications = [], ...rest }: WrittenProduct): Product {
  return { ...rest, kind, indications, contraindications };
}

function toOwnRule(rule: WrittenRule, policyName: string): OwnRule {
  const { decidedBy = 'machine', phrases = [], patterns = [], source = policyName, directions = ['outbound'], examples, ...rest } = rule;
  const toExample = (e: string | OwnExample): OwnExample => (typeof e === 'string' ? { text: e } : e);
  return {
    ...rest,
    decidedBy,
    phrases,
    patterns,
    source,
    directions,
    examples: { bad: examples.bad.map(toExample), ok: examples.ok.map(toExample) },
  };
}
