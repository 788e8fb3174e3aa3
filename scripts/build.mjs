/**
 * Builds what runs: the command line into apps/cli/dist, the check page into apps/web/dist.
 * Runs by itself after `npm ci`; `--cli` builds the command line only, `--out DIR` puts it elsewhere.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { cli: { type: 'boolean', default: false }, out: { type: 'string' } } });

const esbuild = await import('esbuild').catch(() => undefined);
if (!esbuild) {
  console.log('Not built: esbuild is not installed (development packages were left out). "npm ci" brings it.');
  process.exit(0);
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const finished = resolve(root, values.out ?? 'apps/cli/dist');
const out = `${finished}.new`;
rmSync(out, { recursive: true, force: true });
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['apps/cli/src/program.ts'],
  outfile: join(out, 'program.cjs'),
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  // One byte a character: read faster, compiled faster.
  charset: 'ascii',
  legalComments: 'none',
  banner: { js: '(function (exports, require, module) {' },
  footer: { js: '})' },
  define: { PRECEPT_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
});
cpSync(join(root, 'apps/cli/src/start'), out, { recursive: true });
const packed = spawnSync(process.execPath, [join(out, 'pack.cjs')], { stdio: 'inherit' });
if (packed.status !== 0) process.exit(1);
copyPages(join(root, 'packages/rules/src'), join(out, 'rules'));
cpSync(join(root, 'docs/errors'), join(out, 'errors'), { recursive: true });
// The old program stays whole until the new one is.
rmSync(finished, { recursive: true, force: true });
renameSync(out, finished);

if (!values.cli && existsSync(join(root, 'apps/web/vite.config.ts'))) {
  const { status } = spawnSync('npx', ['vite', 'build', 'apps/web', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** <family>/<rule>/README.md → <family>/<rule>.md, for "precept explain". */
function copyPages(from, to) {
  for (const family of readdirSync(from, { withFileTypes: true })) {
    if (!family.isDirectory()) continue;
    for (const rule of readdirSync(join(from, family.name))) {
      const page = join(from, family.name, rule, 'README.md');
      if (!existsSync(page)) continue;
      const target = join(to, family.name, `${rule}.md`);
      mkdirSync(dirname(target), { recursive: true });
      cpSync(page, target);
    }
  }
}
