import { expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const PAGE = `# claim/no-guarantee

No outcome is promised.

## Examples

\`\`\`post bad role=nurse kind=reply severity=review thread="Does it work?"
We ~~guarantee~~ it.
\`\`\`

## Why

Nobody can **know**, says
[a source](https://example.org).

## Known misses

## Sources

- CLM-01: a rule,
  section 2
- CLM-02
`;

it('takes a rule’s page apart: examples with the words in question, reasons, sources', () => {
  expect(readPage(PAGE)).toEqual([
    { kind: 'heading', text: 'Examples' },
    { kind: 'example', isBad: true, about: 'nurse, reply, answers “Does it work?“', parts: ['We ', 'guarantee', ' it.'] },
    { kind: 'heading', text: 'Why' },
    { kind: 'text', text: 'Nobody can know, says a source.' },
    { kind: 'heading', text: 'Sources' },
    { kind: 'list', items: ['CLM-01: a rule, section 2', 'CLM-02'] },
  ]);
});

it('gives nothing for an empty page', () => {
  expect(readPage('')).toEqual([]);
});
