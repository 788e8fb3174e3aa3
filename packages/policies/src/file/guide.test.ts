import { readFileSync } from 'node:fs';
import { checkMany, rules } from '@precept/rules';
import { expect, it } from 'vitest';
import { loadReader } from '../index.ts';

it('reads the policy that the guide shows', async () => {
  const { packs, readPolicy } = await loadReader();
  const guide = readFileSync(new URL('../../../../docs/guides/write-a-policy.md', import.meta.url), 'utf8');
  const [, text] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
  const read = readPolicy('guide.yaml', { readFile: () => text, today: '2026-11-22', rules: rules.map((r) => r.meta), packs, checkMany });
  expect(read).toMatchObject({ kind: 'policy', policy: { name: 'brookmeadow', ownRules: [{}, {}] } });
});
