import { CHANNELS, JURISDICTIONS, ROLES } from '@precept/model';
import type { Option } from '../../command.ts';
import { COLOUR_OPTIONS } from '../../terminal/settings.ts';

/** Options that bios, requests and incoming items share. */
export const ITEM_OPTIONS: readonly Option[] = [
  {
    name: 'format',
    short: 'f',
    value: 'FORMAT',
    choices: ['pretty', 'json', 'ndjson'],
    summary: 'How to answer (default pretty; ndjson where lines are read)',
  },
  { name: 'ndjson', summary: 'Read one JSON object a line' },
  { name: 'policy', short: 'p', value: 'FILE', isFile: true, summary: 'The organisation’s own choices: precept.yaml, or JSON' },
  { name: 'role', value: 'ROLE', choices: ROLES, summary: 'Who wrote it' },
  { name: 'jurisdiction', value: 'WHERE', choices: JURISDICTIONS, summary: 'Whose law applies (default US)' },
  { name: 'channel', value: 'CHANNEL', choices: CHANNELS, summary: 'Where it stands (default other)' },
  { name: 'verbose', short: 'v', summary: 'Add the evidence and what was not checked' },
  ...COLOUR_OPTIONS,
];
