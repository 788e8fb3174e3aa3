import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built program in a folder of its own, run as its users run it. `PRECEPT_PROGRAM` names the folder of another build to test instead. */
export class Program {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'precept-cli-'));
  readonly start: string;

  constructor() {
    const given = process.env.PRECEPT_PROGRAM;
    this.start = join(this.folder, 'apps/cli/dist/start.cjs');
    if (given) {
      cpSync(given, dirname(this.start), { recursive: true });
      return;
    }
    const built = spawnSync(process.execPath, ['scripts/build.mjs', '--cli', '--out', join(this.folder, 'apps/cli/dist')], {
      cwd: root,
      encoding: 'utf8',
    });
    if (built.status !== 0) throw new Error(`the program cannot be built:\n${built.stderr}`);
  }

  run(args: readonly string[], input: string | Uint8Array = '', env: Readonly<Record<string, string>> = {}): Ran {
    const ran = spawnSync(process.execPath, [this.start, ...args], {
      cwd: this.folder,
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: 60_000,
      env: { PATH: process.env.PATH, ...env },
    });
    return { status: ran.status, stdout: ran.stdout, stderr: ran.stderr };
  }

  spawn(args: readonly string[], nodeArgs: readonly string[] = [], env: Readonly<Record<string, string>> = {}): ChildProcessWithoutNullStreams {
    return spawn(process.execPath, [...nodeArgs, this.start, ...args], { cwd: this.folder, env: { PATH: process.env.PATH, ...env } });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Invented. The first must be stopped, the second may go out. */
export const BLOCKED = 'My patient Mrs Ellen Varga, 84, died on Ward 7 last night.';
export const CLEAR = 'Good morning everyone. The library opens at nine.';
