import { existsSync } from 'node:fs';
import { didYouMean } from '@precept/api';
import { parse } from './args/parse.ts';
import { type Args, Exit, type Host, type Spec } from './command.ts';
import { specs } from './commands/specs.ts';
import { write } from './terminal/write.ts';

const HELP = { name: 'help', short: 'h', summary: 'This help' } as const;
const NO_ARGS: Args = { positionals: [], get: () => undefined, has: () => false };

/** Runs one command line and gives its exit status. */
export async function main(words: readonly string[], host: Host): Promise<number> {
  const [first, ...rest] = words;
  if (first === '--version' || first === '-V') {
    await write(host.stdout, `precept ${host.version}\n`);
    return Exit.clear;
  }
  if (first === undefined || first === '--help' || first === '-h') {
    const { overview } = await import('./commands/help/pages.ts');
    const { terminalOf } = await import('./terminal/settings.ts');
    const stream = first === undefined ? host.stderr : host.stdout;
    await write(stream, overview(terminalOf(host, NO_ARGS, stream).width));
    return first === undefined ? Exit.usage : Exit.clear;
  }
  const spec = specs.find((s) => s.name === first);
  if (!spec) return unknownCommand(first, host);
  return runCommand(spec, rest, host);
}

async function runCommand(spec: Spec, words: readonly string[], host: Host): Promise<number> {
  const parsed = parse(words, [...spec.options, HELP]);
  if (parsed.kind === 'usage') {
    await write(host.stderr, `precept ${spec.name}: ${parsed.message} "precept help ${spec.name}" lists the options.\n`);
    return Exit.usage;
  }
  if (parsed.args.has('help')) {
    const { commandHelp } = await import('./commands/help/pages.ts');
    const { terminalOf } = await import('./terminal/settings.ts');
    await write(host.stdout, commandHelp(spec, terminalOf(host, parsed.args).width));
    return Exit.clear;
  }
  if (spec.takes === 'nothing' && parsed.args.positionals.length > 0) {
    await write(host.stderr, `precept ${spec.name}: takes no "${parsed.args.positionals[0]}".\n`);
    return Exit.usage;
  }
  const { run } = await spec.load();
  return run(parsed.args, host);
}

async function unknownCommand(first: string, host: Host): Promise<number> {
  const names = specs.map((s) => s.name);
  const hint =
    first.startsWith('-') || existsSync(first)
      ? ` To check a text: precept check ${first.startsWith('-') ? `… ${first}` : first}`
      : didYouMean(first, names);
  await write(host.stderr, `precept: "${first}" is not a command: ${names.join(', ')}.${hint}\n`);
  return Exit.usage;
}
