import type { Spec } from '../../command.ts';

export const spec: Spec = {
  name: 'help',
  summary: 'Show help for a command',
  usage: ['precept help [COMMAND]'],
  takes: 'command',
  options: [],
  load: () => import('./run.ts'),
};
