import { type Fault, loadParsePost } from '@precept/api';
import { Exit, type Host, type Run } from '../../command.ts';
import { type Source, toSource } from '../../input/source.ts';
import { loadPacked } from '../../packed-files.ts';
import { terminalOf } from '../../terminal/settings.ts';
import { write } from '../../terminal/write.ts';
import { checkFile } from './check-file.ts';
import type { Checked } from './checked.ts';
import { createFormat } from './formats/create.ts';
import type { Settings } from './settings.ts';
import { readSettings } from './settings.ts';
import { count, exitStatus, newTally, type Tally } from './tally.ts';
import { things } from './verdict-sentence.ts';

/** `precept check`: reads, checks, answers. Whatever one text holds, the others are still checked. */
export const run: Run = async (args, host) => {
  // First of all: a policy runs its examples while it is read.
  loadPacked(host.home);
  const read = await readSettings(args);
  if (read.kind === 'refusal') {
    await write(host.stderr, `precept check: ${read.message}\n`);
    return read.status;
  }
  const { settings } = read;
  const names = args.positionals.length > 0 ? args.positionals : ['-'];
  const sources = names.map((name) => toSource(name, settings.form));
  if (host.stdin.isTTY && sources.some((s) => s.isStdin) && !settings.isQuiet)
    await write(host.stderr, 'Type or paste the text, then press Ctrl+D on a line of its own.\n');

  const tally = newTally();
  const format = settings.format ?? (sources.some((s) => s.form === 'ndjson') ? 'ndjson' : 'pretty');
  if (settings.workers > 1 && (format !== 'ndjson' || sources.some((s) => s.form !== 'ndjson'))) {
    await write(host.stderr, 'precept check: --workers needs lines to read (--ndjson) and --format ndjson.\n');
    return Exit.usage;
  }
  if (args.has('fix') && sources.some((s) => s.form === 'ndjson')) {
    await write(host.stderr, 'precept check: --fix works on text and Markdown, not on lines of JSON.\n');
    return Exit.usage;
  }
  if (args.has('fix')) await runFix(sources, settings, host, args, tally);
  else if (format === 'ndjson' && sources.every((s) => s.form === 'ndjson')) await runContract(sources, settings, host, tally);
  else await runFormat(sources, { ...settings, format }, host, args, tally);
  return exitStatus(tally, settings.failOn);
};

type Unread = Extract<Checked, { kind: 'fault' }>;

/** Lines in, lines out. */
async function runContract(sources: readonly Source[], settings: Settings, host: Host, tally: Tally): Promise<void> {
  const [{ runLines }, { createNdjson }] = await Promise.all([import('./ndjson/run-lines.ts'), import('./formats/json.ts')]);
  await runLines(sources, settings, host, tally, async (source, fault) => {
    const checked = toChecked(source, fault);
    count(tally, checked);
    await write(host.stdout, createNdjson().item(checked));
    await say(checked, host);
  });
  if (tally.faults > 0 && !settings.isQuiet) {
    const n = tally.faults.toLocaleString('en-GB');
    await write(host.stderr, `precept: ${n} of ${things(tally.texts, 'line')} could not be read; each has an "error" in its place.\n`);
  }
}

async function runFormat(
  sources: readonly Source[],
  settings: Settings & { readonly format: NonNullable<Settings['format']> },
  host: Host,
  args: Parameters<Run>[0],
  tally: Tally,
): Promise<void> {
  const isMany = sources.length > 1 || sources.some((s) => s.form === 'ndjson');
  const format = await createFormat(settings.format, settings, terminalOf(host, args), isMany, host.version);
  await write(host.stdout, format.start?.() ?? '');
  const take = async (checked: Checked): Promise<void> => {
    count(tally, checked);
    await write(host.stdout, format.item(checked));
    if (checked.kind === 'fault' && settings.format !== 'ndjson') await say(checked, host);
  };
  for (const source of sources) {
    if (source.form === 'ndjson') await eachLine(source, settings, host, take);
    else await take(await checkFile(source, host.stdin, settings.defaults, settings.policy));
  }
  await write(host.stdout, format.end?.(tally) ?? '');
}

async function eachLine(source: Source, settings: Settings, host: Host, take: (checked: Checked) => Promise<void>): Promise<void> {
  const [{ batchesOf, isFault }, { checkLines }] = await Promise.all([import('./ndjson/stream.ts'), import('./check-lines.ts')]);
  const reader = { parsePost: await loadParsePost(), defaults: settings.defaults, policy: settings.policy };
  for await (const batch of batchesOf(source, host.stdin)) {
    if (isFault(batch)) await take(toChecked(source, batch));
    else for (const checked of checkLines(batch, source, reader)) await take(checked);
  }
}

async function runFix(sources: readonly Source[], settings: Settings, host: Host, args: Parameters<Run>[0], tally: Tally): Promise<void> {
  const { fixFile } = await import('./run-fix.ts');
  const report = args.has('write') ? host.stdout : host.stderr;
  const format = await createFormat('pretty', settings, terminalOf(host, args, report), sources.length > 1, host.version);
  for (const source of sources) {
    const checked = await fixFile(source, settings, host, args.has('write'));
    count(tally, checked);
    if (checked.kind === 'fault') await say(checked, host);
    await write(report, format.item(checked));
  }
}

const toChecked = (source: Source, fault: Fault): Unread => ({ kind: 'fault', source, code: fault.code, message: fault.message });

const say = (checked: Unread, host: Host): Promise<void> => write(host.stderr, `precept: ${checked.message} [${checked.code}]\n`);
