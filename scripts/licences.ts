/** Every installed package must carry a licence that lets us ship it. Read from the lock file, so that it needs no network. */
import { readFileSync } from 'node:fs';

const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MPL-2.0',
  '0BSD',
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-3.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'Python-2.0',
  'WTFPL',
]);
/** Licence texts read by hand where the package does not declare one. */
const READ_BY_HAND: Readonly<Record<string, string>> = {};

interface Lock {
  readonly packages: Readonly<Record<string, { readonly license?: unknown; readonly link?: boolean; readonly version?: string }>>;
}
const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as Lock;
const isFree = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((one) => ALLOWED.has(one.trim())));
let faults = 0;
let count = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  if (!path.startsWith('node_modules/') || entry.link) continue;
  count++;
  const name = path.replace(/^.*node_modules\//, '');
  const licence = typeof entry.license === 'string' ? entry.license : (READ_BY_HAND[name] ?? 'none declared');
  if (!isFree(licence)) {
    console.error(`${name} ${entry.version ?? ''}: ${licence}`);
    faults++;
  }
}
console.log(`${count} packages, ${faults} with a licence that does not fit.`);
process.exitCode = faults ? 1 : 0;
