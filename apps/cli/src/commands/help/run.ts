import { didYouMean } from '@precept/api';
import { Exit, type Run } from '../../command.ts';
import { terminalOf } from '../../terminal/settings.ts';
import { write } from '../../terminal/write.ts';
import { specs } from '../specs.ts';
import { commandHelp, overview } from './pages.ts';

export const run: Run = async (args, host) => {
  const { width } = terminalOf(host, args);
  const [name] = args.positionals;
  if (name === undefined) {
    await write(host.stdout, overview(width));
    return Exit.clear;
  }
  const spec = specs.find((s) => s.name === name);
  if (!spec) {
    const names = specs.map((s) => s.name);
    await write(host.stderr, `precept help: "${name}" is not a command: ${names.join(', ')}.${didYouMean(name, names)}\n`);
    return Exit.usage;
  }
  await write(host.stdout, commandHelp(spec, width));
  return Exit.clear;
};
