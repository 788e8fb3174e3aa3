import { didYouMean } from '@precept/api';
import { rules } from '@precept/rules';
import { Exit, type Run } from '../../command.ts';
import { write } from '../../terminal/write.ts';
import { specs } from '../specs.ts';
import { bash } from './bash.ts';
import { fish } from './fish.ts';
import { zsh } from './zsh.ts';

const SHELLS = { bash, zsh, fish } as const;
const NAMES = Object.keys(SHELLS);

/** `precept completion SHELL`: a script made from the commands' own tables. */
export const run: Run = async (args, host) => {
  const [shell] = args.positionals;
  if (shell === undefined || !Object.hasOwn(SHELLS, shell)) {
    const said = shell === undefined ? 'name a shell' : `"${shell}" is not a shell that is known`;
    await write(host.stderr, `precept completion: ${said}: ${NAMES.join(', ')}.${shell ? didYouMean(shell, NAMES) : ''}\n`);
    return Exit.usage;
  }
  await write(
    host.stdout,
    SHELLS[shell as keyof typeof SHELLS](
      specs,
      rules.map((r) => r.meta.id),
    ),
  );
  return Exit.clear;
};
