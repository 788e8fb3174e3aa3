import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Outputs } from './outputs.ts';

const HEADER = '// Written by "npm run gen" from the folders. Do not edit.\n';

function folders(path: string): string[] {
  return existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((e) => e.isDirectory())
        .map((e) => e.name)
        .sort()
    : [];
}

const identifier = (path: string): string => path.replace(/[^a-z\d]+(.)/gi, (_, c: string) => c.toUpperCase());

/** packages/signals/src/signals.gen.ts: every folder with a signal.ts. */
export function signalIndex(outputs: Outputs): void {
  const base = 'packages/signals/src';
  const names = folders(join(outputs.root, base)).filter((n) => existsSync(join(outputs.root, base, n, 'signal.ts')));
  const imports = names.map((n) => `import { signal as ${identifier(n)} } from './${n}/signal.ts';`);
  outputs.write(
    `${base}/signals.gen.ts`,
    `${HEADER}import type { SignalModule } from '@precept/engine';\n${imports.join('\n')}\n\nexport const signals: readonly SignalModule[] = [${names.map(identifier).join(', ')}];\n`,
  );
}

/** packages/rules/src/rules.gen.ts: every <family>/<rule> with a rule.ts. */
export function ruleIndex(outputs: Outputs): void {
  const base = 'packages/rules/src';
  const paths = folders(join(outputs.root, base)).flatMap((family) =>
    folders(join(outputs.root, base, family))
      .filter((rule) => existsSync(join(outputs.root, base, family, rule, 'rule.ts')))
      .map((rule) => `${family}/${rule}`),
  );
  const imports = paths.map((p) => `import { rule as ${identifier(p)} } from './${p}/rule.ts';`);
  outputs.write(
    `${base}/rules.gen.ts`,
    `${HEADER}import type { RuleModule } from '@precept/engine';\n${imports.join('\n')}\n\nexport const rules: readonly RuleModule[] = [\n${paths.map((p) => `  ${identifier(p)},`).join('\n')}\n];\n`,
  );
}

/** packages/policies/src/packs/packs.gen.ts: every folder with a pack.ts. */
export function packIndex(outputs: Outputs): void {
  const base = 'packages/policies/src/packs';
  const names = folders(join(outputs.root, base)).filter((n) => existsSync(join(outputs.root, base, n, 'pack.ts')));
  const imports = names.map((n) => `import { pack as ${identifier(n)} } from './${n}/pack.ts';`);
  outputs.write(
    `${base}/packs.gen.ts`,
    `${HEADER}${imports.join('\n')}\nimport type { Pack } from './pack.ts';\n\nexport const packs: readonly Pack[] = [\n${names.map((n) => `  ${identifier(n)},`).join('\n')}\n];\n`,
  );
}
