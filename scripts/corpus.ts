/**
 * What the check says of 240 posts of the corpus, as a text to read. `npm run corpus` rewrites it and prints what changed;
 * `-- --check` fails when it is out of date. The difference is how a change of a rule is reviewed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hashText, type PostInput, toPost } from '@precept/model';
import { basePolicy } from '@precept/policies';
import { check } from '@precept/rules';

interface Labelled extends PostInput {
  readonly id: string;
  readonly expect: { readonly verdict: string };
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = new URL('..', import.meta.url).pathname;
const path = join(root, 'corpus/snapshot.txt');
const splits = JSON.parse(readFileSync(join(root, 'corpus/splits.json'), 'utf8')) as Record<string, string[]>;
const posts = (splits.train ?? [])
  .flatMap((writer) =>
    readFileSync(join(root, `corpus/${writer}.jsonl`), 'utf8')
      .trim()
      .split('\n'),
  )
  .map((line) => JSON.parse(line) as Labelled)
  .sort((a, b) => hashText(a.id) - hashText(b.id))
  .slice(0, 240)
  .sort((a, b) => (a.id < b.id ? -1 : 1));

const lines = posts.map(({ id, expect, ...rest }) => {
  const { spans: _s, note: _n, ...post } = rest as PostInput & { spans?: unknown; note?: unknown };
  const result = check(toPost(post), basePolicy);
  const findings = result.findings.map(
    (f) => `\n    ${f.severity} ${f.rule}: ${f.spans.map((s) => JSON.stringify(post.text.slice(s.start, s.end))).join(', ')}`,
  );
  const wrong = result.verdict === expect.verdict ? '' : ` (reader: ${expect.verdict})`;
  return `${id} ${result.verdict}${wrong}  ${post.text.replace(/\s+/g, ' ').slice(0, 110)}${findings.join('')}`;
});
const now = `${lines.join('\n')}\n`;
const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
if (now === before) console.log('corpus/snapshot.txt is fresh.');
else if (values.check) {
  console.error('corpus/snapshot.txt is out of date: run "npm run corpus" and read the difference.');
  process.exitCode = 1;
} else {
  const old = new Set(before.split('\n'));
  for (const line of now.split('\n')) if (!old.has(line)) console.log(`+ ${line}`);
  writeFileSync(path, now);
}
