import { FAMILIES } from '@precept/model';
import type { Spec } from '../../command.ts';
import { COLOUR_OPTIONS } from '../../terminal/settings.ts';

export const spec: Spec = {
  name: 'rules',
  summary: 'List the rules',
  usage: ['precept rules [--family FAMILY] [--json]'],
  takes: 'nothing',
  options: [
    { name: 'family', value: 'FAMILY', choices: FAMILIES, summary: 'Only this family' },
    { name: 'json', summary: 'One JSON list, with sources' },
    ...COLOUR_OPTIONS,
  ],
  load: () => import('./run.ts'),
};
