import { JURISDICTIONS } from '@precept/model';
import type { Spec } from '../../command.ts';
import { COLOUR_OPTIONS } from '../../terminal/settings.ts';

export const spec: Spec = {
  name: 'lint-policy',
  summary: 'Look at a policy’s own words: what may silence staff, what is missing, how it stands beside the shipped clauses',
  usage: ['precept lint-policy [FILE | -] [--pack NAMES]'],
  takes: 'files',
  options: [
    { name: 'format', short: 'f', value: 'FORMAT', choices: ['pretty', 'json'], summary: 'How to answer (default pretty)' },
    { name: 'jurisdiction', value: 'WHERE', choices: JURISDICTIONS, summary: 'Whose law applies (default US)' },
    { name: 'pack', value: 'NAMES', summary: 'Shipped packs to lay it beside, with commas between; "none" for no comparison' },
    { name: 'verbose', short: 'v', summary: 'Add the evidence, and the clauses both speak of' },
    ...COLOUR_OPTIONS,
  ],
  notes: `Reads text or Markdown, headings, numbers and lists as they stand. Without FILE, or with -, standard input is read.
This is help for those who write policies, not legal advice: a lawyer must confirm.
"precept policy lint" is something else: it reads the settings in precept.yaml.
Exit status: 0 nothing found, 1 it could not be read, 2 findings, 64 usage.`,
  load: () => import('./run.ts'),
};
