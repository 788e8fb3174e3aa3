import type { Spec } from '../../command.ts';
import { COLOUR_OPTIONS } from '../../terminal/settings.ts';

export const spec: Spec = {
  name: 'doctor',
  summary: 'Look whether everything here works',
  usage: ['precept doctor [--policy FILE]'],
  takes: 'nothing',
  options: [{ name: 'policy', short: 'p', value: 'FILE', isFile: true, summary: 'Look at this policy too' }, ...COLOUR_OPTIONS],
  load: () => import('./run.ts'),
};
