import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { loadReader } from '@precept/policies';
import { rules } from '@precept/rules';
import { Exit } from '../../../command.ts';
import { write } from '../../../terminal/write.ts';
import { type Act, DEFAULT_FILE, usage } from '../run.ts';
import { namedPacks } from './packs.ts';

const SCHEMA = 'precept.schema.json';

/** Writes a first policy and its schema. A file that is there already stays as it is. */
export const act: Act = async ({ args, host, names }) => {
  const path = names[0] ?? DEFAULT_FILE;
  if (names.length > 1) return usage(host, 'init takes one file.');
  const packs = await namedPacks(args, ['individual']);
  if (typeof packs === 'string') return usage(host, packs);
  if (existsSync(path)) {
    await write(host.stderr, `precept policy: ${path} is there already. Nothing was written.\n`);
    return Exit.fault;
  }
  const reader = await loadReader();
  const schema = join(dirname(path), SCHEMA);
  const name = basename(dirname(resolve(path))) || 'own';
  const written = reader.policyJsonSchema(
    rules.map((r) => r.meta),
    reader.packs,
  );
  try {
    writeFileSync(path, reader.starterFile(quoted(name), packs, `./${SCHEMA}`));
    writeFileSync(schema, `${JSON.stringify(written, null, 2)}\n`);
  } catch (error) {
    await write(host.stderr, `precept policy: ${path} cannot be written: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}. [write-failed]\n`);
    return Exit.fault;
  }
  await write(
    host.stdout,
    `Wrote ${path}, which builds on ${packs.map((p) => p.id).join(', ')}, and ${schema} for your editor.\nNext: fill it in, then "precept policy lint${path === DEFAULT_FILE ? '' : ` ${path}`}" and "precept check --policy ${path}".\n`,
  );
  return Exit.clear;
};

/** A name as YAML reads it back. */
const quoted = (name: string): string =>
  /^[a-z][\w-]*$/i.test(name) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(name) ? name : JSON.stringify(name);
