import { readFileSync } from 'node:fs';
import { checkMany, rules } from '@precept/rules';
import { expect, it } from 'vitest';
import { loadReader } from '../index.ts';

it.each(['write-a-policy.md', 'command-line.md'])('reads the policy that %s shows', async (name) => {
  const { packs, readPolicy } = await loadReader();
  const guide = readFileSync(new URL(`../../../../docs/guides/${name}`, import.meta.url), 'utf8');
  const [, text] = /```yaml\n(name: [\s\S]*?)```/.exec(guide) ?? [];
  const read = readPolicy('guide.yaml', { readFile: () => text, today: '2026-11-22', rules: rules.map((r) => r.meta), packs, checkMany });
  expect(read).toMatchObject({ kind: 'policy', policy: { name: 'brookmeadow', packs: expect.arrayContaining(['hospital', 'us-hipaa']) } });
});
