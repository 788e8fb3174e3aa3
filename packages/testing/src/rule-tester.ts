import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Check, createChecker, NO_HEADS, type RuleModule } from '@precept/engine';
import { type Finding, overlaps, type PostInput, type Severity, toPost } from '@precept/model';
import { basePolicy } from '@precept/policies';
import { heads, signals } from '@precept/signals';
import { describe, expect, it } from 'vitest';
import { readExamples, unmark } from './fences.ts';

/** One edge case of a rule. `text` marks the words a finding must touch with ~~ ~~; without marks the rule must stay silent unless `finds`. */
export interface RuleCase {
  /** The guarantee, in words: "negation", "a news headline" … */
  readonly name: string;
  readonly text: string;
  readonly post?: Omit<PostInput, 'text'>;
  /** Expected severity of the finding; given or not, marked words mean that one is expected. */
  readonly severity?: Severity;
}

export interface RuleTest {
  /** `import.meta.url` of the test: the rule's README stands beside it. */
  readonly at: string;
  readonly cases: readonly RuleCase[];
  /** True runs with the trained heads; without, the rule must stand on signals alone. */
  readonly withHeads?: boolean;
}

/** The whole set of signals and this one rule. */
export function ruleChecker(rule: RuleModule, withHeads = false): Check {
  return createChecker({ signals, rules: [rule], heads: withHeads ? heads : NO_HEADS }).check;
}

/** Runs the README's fences and the edge cases of a rule. Positions are always asserted: a finding must touch each marked passage. */
export function testRule(rule: RuleModule, test: RuleTest): void {
  const check = ruleChecker(rule, test.withHeads);
  const readme = join(dirname(fileURLToPath(test.at)), 'README.md');
  const find = (post: PostInput): readonly Finding[] => check(toPost(post), basePolicy).findings;
  describe(rule.meta.id, () => {
    const examples = readExamples(readme);
    it('has examples of both kinds in its README', () => {
      expect(examples.filter((e) => e.isBad).length).toBeGreaterThanOrEqual(2);
      expect(examples.filter((e) => !e.isBad).length).toBeGreaterThanOrEqual(2);
    });
    for (const e of examples)
      it(`README line ${e.line}: ${e.isBad ? 'finds' : 'leaves alone'} "${short(e.post.text)}"`, () => {
        expectFindings(find(e.post), e.isBad, e.marked, e.severity, rule);
      });
    for (const c of test.cases) {
      const { text, marked } = unmark(c.text);
      const isBad = marked.length > 0 || c.severity !== undefined;
      it(`${c.name}: ${isBad ? 'finds' : 'leaves alone'} "${short(text)}"`, () => {
        expectFindings(find({ ...c.post, text }), isBad, marked, c.severity, rule);
      });
    }
  });
}

function expectFindings(
  findings: readonly Finding[],
  isBad: boolean,
  marked: readonly { start: number; end: number }[],
  severity: Severity | undefined,
  rule: RuleModule,
): void {
  if (!isBad) {
    expect(findings.map((f) => `${f.severity}: ${f.what}`)).toEqual([]);
    return;
  }
  expect(findings.length, 'a finding was expected').toBeGreaterThan(0);
  for (const m of marked)
    expect(
      findings.some((f) => f.spans.some((s) => overlaps(s, m))),
      `a finding must touch ${m.start}–${m.end}`,
    ).toBe(true);
  if (severity) expect(findings.map((f) => f.severity)).toContain(severity);
  for (const f of findings) {
    expect(f.spans.length, 'a finding points at words').toBeGreaterThan(0);
    expect(f.instead).toMatch(/^[A-Z][a-z]+/);
    expect(f.what.length * f.why.length).toBeGreaterThan(0);
    expect(`${f.what}${f.why}${f.instead}`).not.toMatch(/!/);
    expect(f.sources).toEqual(rule.meta.sources);
  }
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
