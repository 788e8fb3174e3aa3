import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { specs } from '../specs.ts';
import { bash } from './bash.ts';
import { fish } from './fish.ts';
import { zsh } from './zsh.ts';

const RULES = ['privacy/no-patient-name', 'claim/no-guarantee'];
const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

/** What bash offers after these words, the last of them unfinished. */
function offered(...words: string[]): string[] {
  const script = `${bash(specs, RULES)}
COMP_WORDS=(precept ${words.map((w) => `'${w}'`).join(' ')}); COMP_CWORD=${words.length}; _precept; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8' }).stdout.trim().split('\n');
}

describe('completion', () => {
  it('is valid bash', () => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: bash(specs, RULES), encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('offers commands, options, values and rules', () => {
    expect(offered('ch')).toEqual(['check']);
    expect(offered('check', '--jur')).toEqual(['--jurisdiction']);
    expect(offered('check', '--role', 'nu')).toEqual(['nurse']);
    expect(offered('check', '-f', 'sa')).toEqual(['sarif']);
    expect(offered('explain', 'privacy/')).toEqual(['privacy/no-patient-name']);
    expect(offered('policy', 'b')).toEqual(['backtest']);
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  it.skipIf(!has('zsh'))('is valid zsh', () => {
    expect(spawnSync('zsh', ['-n'], { input: zsh(specs, RULES), encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  it.skipIf(!has('fish'))('is valid fish', () => {
    const folder = mkdtempSync(join(tmpdir(), 'precept-fish-'));
    const path = join(folder, 'precept.fish');
    writeFileSync(path, fish(specs, RULES));
    expect(spawnSync('fish', ['--no-execute', path], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    rmSync(folder, { recursive: true });
  });

  it('names every option in every shell', () => {
    for (const script of [bash, zsh, fish]) {
      const text = script(specs, RULES);
      for (const { options } of specs) for (const o of options) expect(text).toContain(script === fish ? `-l ${o.name}` : `--${o.name}`);
    }
  });
});
