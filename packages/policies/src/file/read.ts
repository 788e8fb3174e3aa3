import { didYouMean, type Policy, type RuleId, type Severity } from '@precept/model';
import { seal } from '../digest.ts';
import { conditionFault } from '../own/condition.ts';
import { patternFault } from '../own/patterns.ts';
import { phraseFault, wordingsOf } from '../own/phrases.ts';
import { prepare } from '../own/prepare.ts';
import type { Pack } from '../packs/pack.ts';
import { clauseKey } from '../packs/pack.ts';
import { type Check, exampleFaults } from './examples.ts';
import type { PolicyFault } from './fault.ts';
import { gather, type Layer } from './gather.ts';
import { type ReadLabel, withLabels } from './labels.ts';
import { merge } from './merge.ts';
import type { WrittenRule } from './policy-file.ts';

/** What reading a policy needs from outside. */
export interface Reading {
  /** Text of a file, or undefined where there is none. Asked for the policy and for the files it extends. */
  readonly readFile: (path: string) => string | undefined;
  /** Reads the labels that products name. Left out, they are left unread. */
  readonly readLabel?: ReadLabel;
  /** `YYYY-MM-DD`: allowances that ended before it are faults. */
  readonly today: string;
  /** The rules there are. */
  readonly rules: readonly { readonly id: RuleId; readonly severity: Severity }[];
  readonly packs: readonly Pack[];
  /** Runs the examples of own rules. Left out, they are not run: for those that run them on their own. */
  readonly checkMany?: Check;
}

export type ReadPolicy =
  | { readonly kind: 'policy'; readonly policy: Policy; readonly files: readonly string[] }
  | { readonly kind: 'faults'; readonly faults: readonly PolicyFault[] };

/**
 * Reads a policy file and all it extends. Whatever is wrong in any of them (an unknown key, rule or pack, a circle of files, an
 * allowance past its day, a pattern that does not compile, an example that fails) is a fault, and there is no policy.
 */
export function readPolicy(path: string, reading: Reading): ReadPolicy {
  const ruleIds = reading.rules.map((r) => r.id);
  const gathered = gather(path, reading.readFile, reading.rules, reading.packs);
  if (gathered.faults.length > 0) return { kind: 'faults', faults: gathered.faults };
  const { layers } = gathered;
  const own = layers.flatMap((l) => (l.kind === 'file' ? (l.file.ownRules ?? []) : []));
  const known = [...ruleIds, ...own.map((r) => r.id)];
  const faults = layers.flatMap((l) => (l.kind === 'file' ? meaningFaults(l, known, ruleIds, layers, reading) : []));
  if (faults.length > 0) return { kind: 'faults', faults };
  const labelled = reading.readLabel ? withLabels(layers, reading.readFile, reading.readLabel) : { layers, faults: [] };
  if (labelled.faults.length > 0) return { kind: 'faults', faults: labelled.faults };
  const settings = merge(labelled.layers);
  const failed = reading.checkMany ? exampleFaults(layers, settings.ownRules ?? [], reading.checkMany) : [];
  if (failed.length > 0) return { kind: 'faults', faults: failed };
  return { kind: 'policy', policy: prepare(seal(settings)), files: layers.flatMap((l) => (l.kind === 'file' ? [l.path] : [])) };
}

type FileLayer = Layer & { readonly kind: 'file' };

/** What a shape cannot tell: names of rules and clauses, days, phrases, patterns, conditions. */
function meaningFaults(
  layer: FileLayer,
  known: readonly string[],
  shipped: readonly string[],
  layers: readonly Layer[],
  reading: Reading,
): PolicyFault[] {
  const { file, faultAt } = layer;
  const owners = ownersOf(layers);
  const out: PolicyFault[] = [];
  for (const id of Object.keys(file.rules ?? {}))
    if (!known.includes(id)) out.push(faultAt(`rules.${id}`, `"${id}" is not a rule.${didYouMean(id, known)}`, 'key'));
  (file.allow ?? []).forEach((a, i) => {
    a.rules.forEach((id, j) => {
      if (!known.includes(id)) out.push(faultAt(`allow[${i}].rules[${j}]`, `"${id}" is not a rule.${didYouMean(id, known)}`));
    });
    if (!isDay(a.expires)) out.push(faultAt(`allow[${i}].expires`, `"${a.expires}" is not a day of the calendar.`));
    else if (a.expires < reading.today)
      out.push(
        faultAt(
          `allow[${i}].expires`,
          `This ended on ${a.expires} (today is ${reading.today}). Remove the entry, or have somebody decide on a new day.`,
        ),
      );
  });
  const clauses = reading.packs.flatMap((p) => p.clauses.map((c) => clauseKey(p, c)));
  for (const key of Object.keys(file.clauses ?? {}))
    if (!clauses.includes(key)) out.push(faultAt(`clauses.${key}`, `"${key}" is not a clause of a pack.${didYouMean(key, clauses)}`, 'key'));
  const products = new Set<string>();
  (file.products ?? []).forEach(({ name }, i) => {
    if (products.has(name.toLowerCase())) out.push(faultAt(`products[${i}].name`, `"${name}" stands here twice.`));
    products.add(name.toLowerCase());
  });
  (file.ownRules ?? []).forEach((rule, i) => {
    out.push(...ownRuleFaults(rule, `ownRules[${i}]`, layer));
    if (shipped.includes(rule.id))
      out.push(faultAt(`ownRules[${i}].id`, `"${rule.id}" is a shipped rule. Choose another name; its severity is set under "rules".`));
    const first = owners.get(rule.id);
    if (first && first.rule !== rule) out.push(faultAt(`ownRules[${i}].id`, `"${rule.id}" is already a rule of ${first.path}. Choose another name.`));
  });
  if (out.length === 0) {
    let wordings = 0;
    for (const phrase of (file.ownRules ?? []).flatMap((r) => r.phrases ?? [])) wordings += wordingsOf(phrase);
    if (wordings > MOST_WORDINGS)
      out.push(
        faultAt(
          'ownRules',
          `All phrases together stand for ${wordings.toLocaleString('en-GB')} wordings; the limit is ${MOST_WORDINGS.toLocaleString('en-GB')}.`,
        ),
      );
  }
  return out;
}

/** Where each own rule stands first. */
function ownersOf(layers: readonly Layer[]): ReadonlyMap<string, { readonly rule: WrittenRule; readonly path: string }> {
  const owners = new Map<string, { rule: WrittenRule; path: string }>();
  for (const l of layers)
    if (l.kind === 'file') for (const rule of l.file.ownRules ?? []) if (!owners.has(rule.id)) owners.set(rule.id, { rule, path: l.path });
  return owners;
}

/** Wordings of all own rules of a file: keeps the index small enough to build in a second. */
const MOST_WORDINGS = 500_000;

function ownRuleFaults(rule: WrittenRule, key: string, { faultAt }: FileLayer): PolicyFault[] {
  const { phrases = [], patterns = [], when } = rule;
  const out: PolicyFault[] = [];
  const look = (where: string, said: string | undefined, what: string): void => {
    if (said !== undefined) out.push(faultAt(where, `The ${what} ${/[.?]$/.test(said) ? said : `${said}.`}`));
  };
  phrases.forEach((p, i) => {
    look(`${key}.phrases[${i}]`, phraseFault(p), 'phrase');
  });
  patterns.forEach((p, i) => {
    look(`${key}.patterns[${i}]`, patternFault(p), 'pattern');
  });
  if (when !== undefined) look(`${key}.when`, conditionFault(when), 'condition');
  if (phrases.length + patterns.length === 0 && when === undefined) out.push(faultAt(key, 'A rule needs phrases, patterns or a condition ("when").'));
  return out;
}

/** Days that no calendar has (30 February) fit the pattern of a day. */
function isDay(day: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return date >= 1 && date <= days;
}
