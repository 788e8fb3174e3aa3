import type { Spec } from '../../command.ts';
import { COLOUR_OPTIONS } from '../../terminal/settings.ts';

/** What `precept policy` can do, each with the first words of what it takes. */
export const ACTIONS = ['init', 'lint', 'test', 'diff', 'compare', 'backtest'] as const;
export type Action = (typeof ACTIONS)[number];

export const spec: Spec = {
  name: 'policy',
  summary: 'Write, look at, try and compare an organisation’s policy',
  usage: [
    'precept policy init [FILE] [--pack NAMES]',
    'precept policy lint [FILE]',
    'precept policy test [FILE]',
    'precept policy diff OLD NEW',
    'precept policy compare [FILE] [--pack NAMES]',
    'precept policy backtest FILE POSTS [--against OLD]',
  ],
  takes: 'action',
  actions: ACTIONS,
  options: [
    { name: 'format', short: 'f', value: 'FORMAT', choices: ['pretty', 'json'], summary: 'How to answer (default pretty)' },
    { name: 'pack', value: 'NAMES', summary: 'Shipped packs, with commas between; "all" for all of them' },
    { name: 'against', value: 'OLD', isFile: true, summary: 'The policy before the change, for backtest (default: the one without a file)' },
    { name: 'at', value: 'DAY', summary: 'The day that counts for what expires, such as 2026-11-22 (default today)' },
    { name: 'verbose', short: 'v', summary: 'Show every clause, every example' },
    ...COLOUR_OPTIONS,
  ],
  notes: `init      writes a first policy (FILE is precept.yaml where none is named) and a schema beside it for editors
lint      reads a policy and all it extends: what is broken, and what somebody should look at
test      runs the examples of its own rules
diff      what differs between two policies, and which way
compare   holds a policy against shipped packs, clause by clause
backtest  what a policy would have said of past posts, one JSON object a line, and by which entry

Exit status: 0 nothing to say, 1 something could not be read, 2 there are remarks, differences or changes,
64 usage, 78 the policy is broken.`,
  load: () => import('./run.ts'),
};
