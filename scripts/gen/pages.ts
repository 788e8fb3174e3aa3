import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleModule } from '@precept/engine';
import type { Outputs } from './outputs.ts';
import { policyPages } from './policies.ts';

/** docs/rules/<family>/<rule>.md and its index, and the JSON schemas: read from the rules and the wire format themselves. */
export async function pages(outputs: Outputs): Promise<void> {
  const { rules } = (await import('@precept/rules')) as { rules: readonly RuleModule[] };
  const names = new Set(['README.md']);
  for (const { meta } of rules) {
    const readme = join(outputs.root, 'packages/rules/src', meta.id, 'README.md');
    if (!existsSync(readme)) throw new Error(`${meta.id} has no README.md`);
    outputs.write(`docs/rules/${meta.id}.md`, page(meta, readFileSync(readme, 'utf8')));
    names.add(meta.family);
  }
  outputs.only('docs/rules', [...names]);
  for (const family of names)
    if (family !== 'README.md')
      outputs.only(
        `docs/rules/${family}`,
        rules.filter((r) => r.meta.family === family).map((r) => `${r.meta.id.slice(family.length + 1)}.md`),
      );
  outputs.write('docs/rules/README.md', overview(rules));
  const { loadReader } = (await import('@precept/policies')) as typeof import('@precept/policies');
  const reader = await loadReader();
  const { packs, policyJsonSchema } = reader;
  const policy = policyJsonSchema(
    rules.map((r) => r.meta),
    packs,
  );
  outputs.write('docs/schemas/policy.schema.json', `${JSON.stringify(policy, null, 2)}\n`);
  policyPages(
    outputs,
    rules.map((r) => r.meta),
    reader,
  );
  const { jsonSchemas } = (await import('@precept/api')) as { jsonSchemas?: () => Record<string, unknown> };
  for (const [name, schema] of Object.entries(jsonSchemas?.() ?? {}))
    outputs.write(`docs/schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}

function page(meta: RuleModule['meta'], readme: string): string {
  const facts = [
    `Worst it can say: **${meta.severity}**`,
    `decided by ${meta.decidedBy === 'person' ? 'a person' : 'the machine, for the author'}`,
    `enforces ${meta.catalogue.join(', ')}`,
  ];
  const [title, ...rest] = readme.split('\n');
  return `<!-- Written by "npm run gen" from packages/rules/src/${meta.id}/README.md. Do not edit. -->\n${title}\n\n${facts.join(' · ')}\n${rest.join('\n')}`;
}

function overview(rules: readonly RuleModule[]): string {
  const families = [...new Set(rules.map((r) => r.meta.family))].sort();
  const rows = (family: string): string =>
    rules
      .filter((r) => r.meta.family === family)
      .map(({ meta }) => `| [${meta.id}](${meta.id}.md) | ${meta.title} | ${meta.severity} | ${meta.catalogue.join(', ')} |`)
      .join('\n');
  const tables = families.map((f) => `## ${f}\n\n| rule | asks | worst | enforces |\n| --- | --- | --- | --- |\n${rows(f)}\n`);
  return `<!-- Written by "npm run gen". Do not edit. -->\n# Rules\n\n${rules.length} rules in ${families.length} families. The ids in the last column are those of the catalogue of sources.\n\n${tables.join('\n')}`;
}
