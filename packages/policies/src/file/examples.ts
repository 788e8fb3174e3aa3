import { type OwnExample, type OwnRule, type Policy, type Post, type Result, toPost } from '@precept/model';
import { prepare } from '../own/prepare.ts';
import type { PolicyFault } from './fault.ts';
import type { Layer } from './gather.ts';

/** As in @precept/rules. */
export type Check = (posts: readonly Post[], policy: Policy) => Result[];

/** One example of an own rule and what the rule said of it. */
export interface Tried {
  readonly rule: OwnRule;
  readonly should: 'bad' | 'ok';
  readonly index: number;
  readonly text: string;
  readonly passed: boolean;
}

/** Runs the examples of own rules through the whole check. Settings and allowances of the policy do not count: a rule is tried as it is written. */
export function tryExamples(rules: readonly OwnRule[], checkMany: Check): Tried[] {
  if (rules.length === 0) return [];
  const policy = prepare({ name: 'examples', digest: '', rules: {}, ownContacts: [], ownHosts: [], ownRules: rules });
  const all = rules.flatMap((rule) =>
    (['bad', 'ok'] as const).flatMap((should) =>
      rule.examples[should].map((example, index) => ({ rule, should, index, post: scene(example, rule) })),
    ),
  );
  const results = checkMany(
    all.map((a) => a.post),
    policy,
  );
  return all.map(({ rule, should, index, post }, i) => {
    const says = (results[i] as Result).findings.some((f) => f.rule === rule.id);
    return { rule, should, index, text: post.text, passed: says === (should === 'bad') };
  });
}

/** Examples that fail, as faults where they stand. */
export function exampleFaults(layers: readonly Layer[], rules: readonly OwnRule[], checkMany: Check): PolicyFault[] {
  const failed = tryExamples(rules, checkMany).filter((t) => !t.passed);
  return failed.flatMap(({ rule, should, index }) =>
    layers.flatMap((layer) => {
      const at = layer.kind === 'file' ? (layer.file.ownRules ?? []).findIndex((r) => r.id === rule.id) : -1;
      if (layer.kind !== 'file' || at < 0) return [];
      const said =
        should === 'bad' ? `${rule.id} does not find this example, which it should.` : `${rule.id} finds this example, which it should leave alone.`;
      return [layer.faultAt(`ownRules[${at}].examples.${should}[${index}]`, said)];
    }),
  );
}

/** A rule that reads only incoming texts, or only bios, is tried on such. */
function scene({ text, role, jurisdiction, account, ...where }: OwnExample, { kinds, directions }: OwnRule): Post {
  const author = { ...(role && { role }), ...(jurisdiction && { jurisdiction }), ...(account && { account }) };
  return toPost({ text, kind: kinds?.[0] ?? 'post', direction: directions[0] ?? 'outbound', ...where, author });
}
