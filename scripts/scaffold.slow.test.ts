import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newRule } from './new-rule.ts';
import { newSignal } from './new-signal.ts';
import { ScaffoldError } from './scaffold.ts';

const root = new URL('..', import.meta.url).pathname;

/** A copy of the sources, so that a scaffold can be made green without touching the tree the tests run in. */
describe('scaffolds', () => {
  let copy = '';
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'precept-scaffold-'));
    for (const part of [
      'packages',
      'scripts',
      'vitest.config.ts',
      'package.json',
      'tsconfig.base.json',
      'tsconfig.pure.json',
      'tsconfig.json',
      'biome.json',
    ])
      cpSync(join(root, part), join(copy, part), { recursive: true, filter: (from) => !from.includes('node_modules') });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));
  const run = (command: string, ...words: string[]) => spawnSync(command, words, { cwd: copy, encoding: 'utf8' });

  it('makes a rule whose tests, types and lint are green', () => {
    const paths = newRule(copy, ['conduct', 'scaffold-example']);
    expect(run('npx', 'vitest', 'run', '--project', 'unit', 'packages/rules/src/conduct/scaffold-example').status).toBe(0);
    expect(run('npx', 'biome', 'check', '--vcs-enabled=false', ...paths.filter((p) => p.endsWith('.ts'))).status).toBe(0);
    expect(run('npx', 'tsc', '-p', 'tsconfig.pure.json').stdout).not.toContain('scaffold-example');
  });

  it('makes a signal whose tests and lint are green', () => {
    const paths = newSignal(copy, ['scaffold-example', 'event']);
    expect(run('npx', 'vitest', 'run', '--project', 'unit', 'packages/signals/src/scaffold-example').status).toBe(0);
    expect(run('npx', 'biome', 'check', '--vcs-enabled=false', ...paths).status).toBe(0);
  });

  it('refuses what it cannot make, and says what to type', () => {
    expect(() => newRule(copy, ['conduct', 'scaffold-example'])).toThrow(ScaffoldError);
    expect(() => newRule(copy, ['nonsense', 'x'])).toThrow('"nonsense" is not a family');
    expect(() => newSignal(copy, ['Not Kebab', 'event'])).toThrow('kebab-case');
    expect(() => newSignal(copy, ['fine', 'nothing'])).toThrow('"nothing" is not a kind');
  });
});
