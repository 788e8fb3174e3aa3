import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'virtual:rule-pages';
const RULES = join(import.meta.dirname, '../../packages/rules/src');

/** The README of every rule, by rule id, built into the page: "about this rule" needs no network. */
export function rulePages(): Plugin {
  return {
    name: 'rule-pages',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(readPages())};` : undefined),
  };
}

function readPages(): Record<string, string> {
  const folders = (path: string): string[] =>
    readdirSync(path, { withFileTypes: true })
      .filter((e) => e.isDirectory())
      .map((e) => e.name);
  return Object.fromEntries(
    folders(RULES).flatMap((family) =>
      folders(join(RULES, family))
        .map((rule) => [`${family}/${rule}`, join(RULES, family, rule, 'README.md')] as const)
        .filter(([, path]) => existsSync(path))
        .map(([id, path]) => [id, readFileSync(path, 'utf8')] as const),
    ),
  );
}
