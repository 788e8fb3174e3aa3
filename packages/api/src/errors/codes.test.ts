import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ERROR_CODES } from './codes.ts';

const folder = new URL('../../../../docs/errors/', import.meta.url);

it('has a page for every code, and no page without one', () => {
  const pages = readdirSync(folder).filter((f) => f !== 'README.md');
  expect(pages.sort()).toEqual(ERROR_CODES.map((c) => `${c}.md`).sort());
  expect(readFileSync(new URL('README.md', folder), 'utf8').match(/\(([a-z-\d]+)\.md\)/g)).toHaveLength(ERROR_CODES.length);
});

it.each(ERROR_CODES)('%s: says what happened, what to do, and what is related', (code) => {
  const page = readFileSync(new URL(`${code}.md`, folder), 'utf8');
  expect(page).toContain(`Code: \`${code}\``);
  expect([...page.matchAll(/^## (.*)$/gm)].map((m) => m[1])).toEqual(['What happened', 'What to do', 'Related']);
  for (const [, other] of page.matchAll(/\]\(([a-z-\d]+)\.md\)/g)) expect(ERROR_CODES).toContain(other);
});
