/** `npm run new:rule -- promotion no-outcome-guarantee`: a green rule to begin from. */
import { FAMILIES, type Family } from '@precept/model';
import { mustBeKebab, runScaffold, ScaffoldError, writeNew } from './scaffold.ts';

const USAGE = 'npm run new:rule -- <family> <rule-name>';

/** Writes the folder of a new rule below `root` and returns the paths. */
export function newRule(root: string, words: readonly string[]): string[] {
  const family = words[0] as Family;
  if (!FAMILIES.includes(family)) throw new ScaffoldError(`"${family ?? ''}" is not a family. One of: ${FAMILIES.join(', ')}. Usage: ${USAGE}`);
  const name = mustBeKebab(words[1], USAGE);
  const id = `${family}/${name}`;
  const at = `packages/rules/src/${id}`;
  return writeNew(root, { [`${at}/rule.ts`]: ruleSource(id, family), [`${at}/README.md`]: readme(id), [`${at}/rule.test.ts`]: TEST });
}

const ruleSource = (id: string, family: string): string => `import { type Judging, lexicon, type RuleModule } from '@precept/engine';

const PHRASES = lexicon('${id}', { found: ['replace this phrase'] });

export const rule: RuleModule = {
  meta: {
    id: '${id}',
    family: '${family}',
    title: 'Say in one sentence what the rule asks for.',
    catalogue: [],
    severity: 'advise',
    decidedBy: 'machine',
    sources: [{ id: 'SOURCE', title: 'Title of the source', locator: 'section' }],
  },
  lexicons: [PHRASES],
  trigger: { lexicon: true },
  judge(judging: Judging): void {
    const { start, end } = judging.reading.tokens;
    for (const match of judging.matches(PHRASES)) {
      const span = { start: start[match.from] as number, end: end[match.to - 1] as number };
      judging.report({
        severity: 'advise',
        spans: [span],
        what: \`“\${judging.reading.text.slice(span.start, span.end)}” is what this rule looks for.\`,
        why: 'Say who is harmed.',
        instead: 'Say how to put it properly.',
        evidence: [{ signal: 'phrase', weight: 2, reason: 'the phrase itself' }],
      });
    }
  },
};
`;

const readme = (id: string): string => `# ${id}

Say in one sentence what the rule asks for.

## Examples

\`\`\`post bad
Please ~~replace this phrase~~ with one of your own.
\`\`\`

\`\`\`post bad
They wrote it again: ~~replace this phrase~~.
\`\`\`

\`\`\`post ok
Flu clinic on Saturday, nine to twelve.
\`\`\`

\`\`\`post ok
Thank you to everyone who came.
\`\`\`

## Why

## When not to use it

## Known misses

## Sources
`;

const TEST = `import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals', text: 'PLEASE ~~REPLACE THIS PHRASE~~ NOW' },
    { name: 'nothing to find', text: 'A news headline about the weather' },
  ],
});
`;

if (import.meta.url === `file://${process.argv[1]}`) runScaffold((words) => newRule(new URL('..', import.meta.url).pathname, words));
