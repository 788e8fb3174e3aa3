import type { Spec } from '../../command.ts';
import { ITEM_OPTIONS } from '../triage/options.ts';

export const spec: Spec = {
  name: 'inbound',
  summary: 'Say what came in, what to do with it, who does it, and how to answer',
  usage: ['precept inbound [FILE… | -]', 'precept inbound --ndjson [FILE… | -]'],
  takes: 'files',
  options: [
    { name: 'kind', value: 'KIND', choices: ['comment', 'reply', 'dm', 'post', 'request'], summary: 'What it is (default comment)' },
    { name: 'help-line', value: 'NAME', summary: 'Your help line, for the answer' },
    { name: 'safety-line', value: 'NAME', summary: 'Where side effects are reported, for the answer' },
    ...ITEM_OPTIONS,
  ],
  notes: `Reads one item a file, or with --ndjson one a line. It says where an item goes: it never judges whether an event is serious.
--role is the role of the sender (default public).
Exit status: 0 nothing to do, 1 something could not be read, 2 something to do, 64 usage, 78 policy.`,
  load: () => import('./run.ts'),
};
