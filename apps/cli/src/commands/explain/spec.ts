import type { Spec } from '../../command.ts';
import { COLOUR_OPTIONS } from '../../terminal/settings.ts';

export const spec: Spec = {
  name: 'explain',
  summary: 'Show what a rule asks, why, examples and sources; or what an error means',
  usage: ['precept explain RULE', 'precept explain ERROR'],
  takes: 'rule',
  options: [...COLOUR_OPTIONS],
  notes: `RULE is an id such as privacy/no-patient-name, its last part, or a catalogue number such as PRIV-01.
ERROR is a code such as unknown-field.`,
  load: () => import('./run.ts'),
};
