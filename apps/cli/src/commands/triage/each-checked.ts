import { loadParsePost, type PostDefaults } from '@precept/api';
import type { Post } from '@precept/model';
import type { Args, Host } from '../../command.ts';
import { Exit } from '../../command.ts';
import { type Source, toSource } from '../../input/source.ts';
import { loadPacked } from '../../packed-files.ts';
import { write } from '../../terminal/write.ts';
import { checkFile } from '../check/check-file.ts';
import { checkLines } from '../check/check-lines.ts';
import type { Checked } from '../check/checked.ts';
import { readSettings, type Settings } from '../check/settings.ts';

export type Read = Checked & { readonly kind: 'result' };

export interface Items {
  readonly settings: Settings;
  /** True where lines of JSON are read: answers are lines too, unless the form for people is asked for. */
  readonly isLines: boolean;
}

/**
 * Reads and checks what a command was given: one text a file, or one JSON object a line. What cannot be read is said on standard error,
 * and the rest goes on.
 * @param kindOf what the texts are, where they do not say so themselves.
 * @param refuse why a text is none for this command, if it is none: said like a fault, and the rest goes on.
 * @returns the exit status.
 */
export async function eachChecked(
  command: string,
  args: Args,
  host: Host,
  kindOf: (defaults: PostDefaults) => PostDefaults,
  take: (checked: Read, items: Items) => Promise<void>,
  refuse: (post: Post) => string | undefined = () => undefined,
): Promise<number> {
  // First of all: a policy runs its examples while it is read.
  loadPacked(host.home);
  const read = await readSettings(args);
  if (read.kind === 'refusal') {
    await write(host.stderr, `precept ${command}: ${read.message}\n`);
    return read.status;
  }
  const settings: Settings = { ...read.settings, defaults: kindOf(read.settings.defaults) };
  const sources = (args.positionals.length > 0 ? args.positionals : ['-']).map((name) => toSource(name, settings.form));
  if (host.stdin.isTTY && sources.some((s) => s.isStdin))
    await write(host.stderr, 'Type or paste the text, then press Ctrl+D on a line of its own.\n');
  const items: Items = { settings, isLines: sources.some((s) => s.form === 'ndjson') };
  let status: number = Exit.clear;
  for (const source of sources)
    for await (const checked of checkedOf(source, settings, host)) {
      if (checked.kind === 'fault') {
        status = Exit.fault;
        await write(host.stderr, `precept ${command}: ${checked.message} [${checked.code}]\n`);
        continue;
      }
      const refusal = refuse(checked.post);
      if (refusal !== undefined) {
        status = Exit.fault;
        await write(host.stderr, `precept ${command}: ${placeOf(checked)}${refusal} [wrong-value]\n`);
        continue;
      }
      if (status === Exit.clear && checked.output.verdict !== 'clear') status = Exit.findings;
      await take(checked, items);
    }
  return status;
}

const placeOf = ({ source, line }: Read): string => `${source.name}${line === undefined ? '' : `, line ${line}`}: `;

async function* checkedOf(source: Source, settings: Settings, host: Host): AsyncGenerator<Checked> {
  if (source.form !== 'ndjson') {
    yield await checkFile(source, host.stdin, settings.defaults, settings.policy);
    return;
  }
  const { batchesOf, isFault } = await import('../check/ndjson/stream.ts');
  const reader = { parsePost: await loadParsePost(), defaults: settings.defaults, policy: settings.policy };
  for await (const batch of batchesOf(source, host.stdin)) {
    if (isFault(batch)) yield { kind: 'fault', source, code: batch.code, message: batch.message };
    else yield* checkLines(batch, source, reader);
  }
}
