import { didYouMean } from '@precept/model';
import type { Pack } from '../packs/pack.ts';
import type { PolicyFault } from './fault.ts';
import { type Parsed, parse } from './parse.ts';
import type { PolicyFile } from './policy-file.ts';
import { type NamedRule, policyShape } from './schema.ts';

/** A file or a pack that has a part in a policy. */
export type Layer =
  | { readonly kind: 'file'; readonly path: string; readonly file: PolicyFile; readonly faultAt: Parsed['faultAt'] }
  | { readonly kind: 'pack'; readonly pack: Pack };

/**
 * A policy and all it extends, what is extended first. Each file and pack comes once; a circle is a fault.
 * Paths in `extends` are relative to the file they stand in.
 */
export function gather(
  path: string,
  readFile: (path: string) => string | undefined,
  rules: readonly NamedRule[],
  packs: readonly Pack[],
): { readonly layers: readonly Layer[]; readonly faults: readonly PolicyFault[] } {
  const shape = policyShape(rules, packs);
  const layers: Layer[] = [];
  const faults: PolicyFault[] = [];
  const done = new Set<string>();

  const takePack = (id: string): void => {
    if (done.has(id)) return;
    done.add(id);
    const pack = packs.find((p) => p.id === id);
    if (!pack) return;
    for (const below of pack.extends ?? []) takePack(below);
    layers.push({ kind: 'pack', pack });
  };

  const takeFile = (at: string, source: string, trail: readonly string[]): void => {
    done.add(at);
    const parsed = parse(at, source, shape);
    faults.push(...parsed.faults);
    const file = parsed.value as PolicyFile | undefined;
    const below = Array.isArray(file?.extends) ? file.extends : [];
    for (const [i, name] of below.entries()) {
      if (typeof name !== 'string') continue;
      if (packs.some((p) => p.id === name)) takePack(name);
      else takeBelow(name, at, trail, (message) => parsed.faultAt(`extends[${i}]`, message));
    }
    if (file) layers.push({ kind: 'file', path: at, file, faultAt: parsed.faultAt });
  };

  const takeBelow = (name: string, at: string, trail: readonly string[], fault: (message: string) => PolicyFault): void => {
    const next = beside(at, name);
    const circle = trail.indexOf(next);
    if (circle >= 0) faults.push(fault(`This goes in a circle: ${[...trail.slice(circle), next].join(' → ')}.`));
    if (done.has(next)) return;
    const source = readFile(next);
    const names = packs.map((p) => p.id);
    if (source === undefined) faults.push(fault(`There is no file ${next}.${didYouMean(name, names)}`));
    else takeFile(next, source, [...trail, next]);
  };

  const source = readFile(path);
  if (source === undefined) return { layers, faults: [{ file: path, line: 1, column: 1, key: '', message: 'There is no such file.' }] };
  const start = beside('', path);
  takeFile(start, source, [start]);
  return { layers, faults };
}

/** A path as it stands in a file, seen from where the first file is. */
export function beside(file: string, path: string): string {
  if (path.startsWith('/')) return path;
  const parts = [...file.split('/').slice(0, -1), ...path.split('/')];
  const out: string[] = [];
  for (const part of parts) {
    if (part === '.' || (part === '' && out.length > 0)) continue;
    if (part === '..' && out.length > 0 && out.at(-1) !== '..' && out.at(-1) !== '') out.pop();
    else out.push(part);
  }
  return out.join('/');
}
