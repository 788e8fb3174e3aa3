import type { Spec } from '../../command.ts';
import { ITEM_OPTIONS } from '../triage/options.ts';

export const spec: Spec = {
  name: 'bio',
  summary: 'Read a bio into its parts, say what misleads, and propose one that is clear',
  usage: ['precept bio [FILE… | -]', 'precept bio --ndjson [FILE… | -]'],
  takes: 'files',
  options: [...ITEM_OPTIONS, { name: 'employer', value: 'NAME', summary: 'Where readers know the author works' }],
  notes: `Reads one bio a file, or with --ndjson one a line. The proposal keeps name, credentials, role, employer and interests that no finding
touches, and checks clear under the same policy.
Exit status: 0 clear, 1 something could not be read, 2 findings, 64 usage, 78 policy.`,
  load: () => import('./run.ts'),
};
