import type { Spec } from '../../command.ts';
import { ITEM_OPTIONS } from './options.ts';

export const spec: Spec = {
  name: 'triage',
  summary: 'Hold connection requests against your rule for the channel, and suggest an answer',
  usage: ['precept triage [FILE… | -]', 'precept triage --ndjson [FILE… | -]'],
  takes: 'files',
  options: [
    {
      name: 'criterion',
      value: 'RULE',
      choices: ['house', 'met', 'open'],
      summary: 'Your rule: would have them at my house, met in person or by phone, open to all',
    },
    { name: 'page', value: 'NAME', summary: 'Your public page, for the answer' },
    { name: 'office', value: 'NAME', summary: 'The office for press, law and companies, for the answer' },
    ...ITEM_OPTIONS,
  ],
  notes: `Reads one request a file, or with --ndjson one a line. The suggestion is accept, decline, ask, public page or circle, with its
reasons; a person decides. Without --criterion: your house on Facebook, Instagram and in groups; met on LinkedIn; open elsewhere.
--role is the role of the sender (default public).
Exit status: 0 nothing to look at, 1 something could not be read, 2 a person should look, 64 usage, 78 policy.`,
  load: () => import('./run.ts'),
};
