import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Collects generated files; in check mode compares instead of writing. */
export class Outputs {
  readonly stale: string[] = [];
  readonly root: string;
  readonly isCheck: boolean;
  private written = 0;

  constructor(root: string, isCheck: boolean) {
    this.root = root;
    this.isCheck = isCheck;
  }

  write(path: string, content: string): void {
    const full = join(this.root, path);
    const same = existsSync(full) && readFileSync(full, 'utf8') === content;
    if (same) return;
    this.stale.push(path);
    if (this.isCheck) return;
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
    this.written++;
  }

  /** Removes (or reports) files of a generated folder that nothing generates any more. */
  only(folder: string, names: readonly string[]): void {
    const full = join(this.root, folder);
    if (!existsSync(full)) return;
    const keep = new Set(names);
    for (const name of readdirSync(full)) {
      if (keep.has(name)) continue;
      this.stale.push(`${folder}/${name}`);
      if (!this.isCheck) rmSync(join(full, name), { recursive: true });
    }
  }

  finish(): void {
    if (this.isCheck && this.stale.length > 0) {
      console.error(`Out of date (run "npm run gen"):\n${this.stale.map((s) => `  ${s}`).join('\n')}`);
      process.exitCode = 1;
    } else console.log(this.isCheck ? 'Generated files are fresh.' : `${this.written} generated files written.`);
  }
}
