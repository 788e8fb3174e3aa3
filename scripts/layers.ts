/** Which package may import which. The one table of the architecture; `npm run layers` enforces it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Package → what its source may import besides itself. `node` stands for Node's own modules, `npm:x` for a library. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'packages/model': [],
  'packages/engine': ['@precept/model'],
  'packages/knowledge': ['@precept/model'],
  'packages/signals': ['@precept/model', '@precept/engine', '@precept/knowledge'],
  'packages/rules': ['@precept/model', '@precept/engine', '@precept/knowledge', '@precept/signals'],
  'packages/policies': ['@precept/model', '@precept/engine', 'npm:@noble/hashes', 'npm:@marcbachmann/cel-js', 'npm:re2js', 'npm:yaml'],
  'packages/replies': ['@precept/model'],
  'packages/api': ['@precept/model', 'npm:zod'],
  'packages/testing': ['@precept/model', '@precept/engine', '@precept/signals', '@precept/policies', 'node', 'npm:vitest'],
  'apps/cli': ['@precept/model', '@precept/engine', '@precept/rules', '@precept/policies', '@precept/replies', '@precept/api', 'node'],
  'apps/web': ['@precept/model', '@precept/engine', '@precept/rules', '@precept/policies', 'npm:*'],
};

const root = new URL('..', import.meta.url).pathname;
const IMPORT = /^(?:import|export)\b[^'"`;]*?from\s*['"]([^'"\n]+)['"]|^import\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gm;

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!['node_modules', 'dist', 'compiled'].includes(entry.name)) yield* sources(path);
    } else if (/\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name)) yield path;
  }
}

function isAllowed(target: string, allowed: readonly string[]): boolean {
  if (target.startsWith('node:')) return allowed.includes('node');
  if (target.startsWith('@precept/')) return allowed.includes(target);
  return allowed.includes('npm:*') || allowed.some((a) => a.startsWith('npm:') && (target === a.slice(4) || target.startsWith(`${a.slice(4)}/`)));
}

let faults = 0;
let files = 0;
for (const [folder, allowed] of Object.entries(MAY)) {
  for (const file of sources(join(root, folder, 'src'))) {
    files++;
    for (const [, from, bare, late] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const name = (from ?? bare ?? late) as string;
      const escapes = name.startsWith('.') && relative(join(root, folder), join(file, '..', name)).startsWith('..');
      if (escapes || (!name.startsWith('.') && !isAllowed(name, allowed))) {
        console.error(`${relative(root, file)} imports ${name}: ${folder} may import ${allowed.join(', ') || 'nothing'}`);
        faults++;
      }
    }
  }
}
console.log(`${files} files, ${faults} imports against the table.`);
process.exitCode = faults ? 1 : 0;
