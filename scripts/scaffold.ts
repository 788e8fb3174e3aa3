import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A request for a new folder that cannot be met: the message says what to type instead. */
export class ScaffoldError extends Error {}

/** Writes files below `root`; refuses, before writing any, if one exists. */
export function writeNew(root: string, files: Readonly<Record<string, string>>): string[] {
  for (const path of Object.keys(files)) if (existsSync(join(root, path))) throw new ScaffoldError(`${path} exists already: choose another name`);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return Object.keys(files);
}

export function mustBeKebab(name: string | undefined, usage: string): string {
  if (!name || !/^[a-z]+(-[a-z\d]+)*$/.test(name)) throw new ScaffoldError(`"${name ?? ''}" is not a kebab-case name. Usage: ${usage}`);
  return name;
}

/** Runs a scaffold as a command: prints what was written, or the one line that says what is wrong (status 64). */
export function runScaffold(make: (words: readonly string[]) => string[]): void {
  try {
    for (const path of make(process.argv.slice(2))) console.log(`wrote ${path}`);
    console.log('Now: npm run gen');
  } catch (error) {
    if (!(error instanceof ScaffoldError)) throw error;
    console.error(error.message);
    process.exitCode = 64;
  }
}
