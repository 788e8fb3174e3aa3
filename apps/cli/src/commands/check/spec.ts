import { ACCOUNTS, AUDIENCES, CHANNELS, DIRECTIONS, JURISDICTIONS, POST_KINDS, ROLES } from '@precept/model';
import type { Option, Spec } from '../../command.ts';
import { COLOUR_OPTIONS } from '../../terminal/settings.ts';

export const FORMATS = ['pretty', 'json', 'ndjson', 'sarif', 'junit', 'github'] as const;
export type FormatName = (typeof FORMATS)[number];
export const FAIL_ON = ['advise', 'review', 'block', 'never'] as const;

/** Who speaks, where and what: the same words as in the checking contract. */
const CONTEXT: readonly Option[] = [
  { name: 'role', value: 'ROLE', choices: ROLES, summary: 'Who the author is (default staff)' },
  { name: 'jurisdiction', value: 'WHERE', choices: JURISDICTIONS, summary: 'Whose law applies (default US)' },
  { name: 'account', value: 'ACCOUNT', choices: ACCOUNTS, summary: 'Kind of account (default personal)' },
  { name: 'channel', value: 'CHANNEL', choices: CHANNELS, summary: 'Where it will stand (default other)' },
  { name: 'kind', value: 'KIND', choices: POST_KINDS, summary: 'What it is (default post)' },
  { name: 'direction', value: 'WAY', choices: DIRECTIONS, summary: 'Going out or coming in (default outbound)' },
  { name: 'audience', value: 'WHO', choices: AUDIENCES, summary: 'Who can read it (default public)' },
  { name: 'employer', value: 'NAME', summary: 'Where readers know the author works' },
  { name: 'city', value: 'NAME', summary: 'Where readers know the author lives' },
  { name: 'at', value: 'TIME', summary: 'When it is published, such as 2026-11-22 or 2026-11-22T14:00:00Z' },
];

export const spec: Spec = {
  name: 'check',
  summary: 'Say whether a text should be posted, and how to say it better',
  usage: ['precept check [FILE… | -]', 'precept check --ndjson [FILE… | -]'],
  takes: 'files',
  options: [
    { name: 'format', short: 'f', value: 'FORMAT', choices: FORMATS, summary: 'How to answer (default pretty; ndjson where lines are read)' },
    { name: 'ndjson', summary: 'Read one JSON object a line' },
    { name: 'markdown', summary: 'Read Markdown: front matter, markup and code are left out' },
    { name: 'policy', short: 'p', value: 'FILE', isFile: true, summary: 'The organisation’s own choices: precept.yaml, or JSON' },
    ...CONTEXT,
    { name: 'workers', short: 'w', value: 'N', summary: 'Check lines in N threads, or "auto" (default 1); needs --format ndjson' },
    { name: 'fail-on', value: 'SEVERITY', choices: FAIL_ON, summary: 'Least severity that gives exit status 2 (default advise)' },
    { name: 'fix', summary: 'Write the text with the offered fixes to standard output; what remains goes to standard error' },
    { name: 'write', summary: 'With --fix: change the files themselves' },
    { name: 'verbose', short: 'v', summary: 'Add the evidence and what was not checked' },
    { name: 'quiet', short: 'q', summary: 'One line a finding, nothing for what is clear' },
    ...COLOUR_OPTIONS,
  ],
  notes: `Without FILE, or with -, standard input is read. Files that end in .md are read as Markdown,
.ndjson and .jsonl as one JSON object a line.
With --ndjson the options about the author and the place hold where a line does not say.
Exit status: 0 clear, 1 something could not be read, 2 findings, 64 usage, 78 policy.`,
  load: () => import('./run.ts'),
};
