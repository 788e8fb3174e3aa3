import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Program, type Ran } from '../../testing/program.ts';

let program: Program;
beforeAll(() => {
  program = new Program();
});
afterAll(() => program.remove());

const file = (name: string, text: string): string => {
  writeFileSync(join(program.folder, name), text);
  return name;
};
const policy = (...args: string[]): Ran => program.run(['policy', ...args]);

const NEW = `name: new
extends: [us-hipaa]
helpline: 555-0100
rules: { claim/no-guarantee: "off", privacy/no-patient-name: shadow }
ownRules:
  - id: conduct/no-project-names
    title: Project names stay inside
    severity: review
    phrases: [project aurora]
    patterns: ['\\bprj-\\d{4}\\b']
    when: role != "physician"
    why: Partners hear of it too early.
    instead: Leave the name out.
    examples: { bad: [Project Aurora starts, See PRJ-1234], ok: [{ text: Project Aurora starts, role: physician }] }
`;
const POSTS = [
  'Project Aurora starts on Monday.',
  'New implants: results guaranteed for life.',
  'My patient Dana Whitcomb is home.',
  'The library opens at nine.',
]
  .map((text) => JSON.stringify({ text }))
  .join('\n');

describe('precept policy', () => {
  it('init writes a policy that lint reads, and never writes over one', () => {
    const made = policy('init', '--pack', 'hospital', 'first.yaml');
    expect([made.status, made.stderr]).toEqual([0, '']);
    expect(existsSync(join(program.folder, 'precept.schema.json'))).toBe(true);
    expect(policy('lint', 'first.yaml').stdout).toContain('The policy can be used as it is.');
    const before = readFileSync(join(program.folder, 'first.yaml'), 'utf8');
    expect(policy('init', 'first.yaml').status).toBe(1);
    expect(readFileSync(join(program.folder, 'first.yaml'), 'utf8')).toBe(before);
  });

  it('lint gives 78 for what is broken, with file, line and column', () => {
    const { status, stderr } = policy('lint', file('broken.yaml', 'name: x\nrules:\n  claim/no-garantee: off\n'));
    expect(status).toBe(78);
    expect(stderr).toContain('broken.yaml:3:3: rules.claim/no-garantee: "claim/no-garantee" is not a rule. Did you mean "claim/no-guarantee"?');
    const asJson = policy('lint', '-f', 'json', 'broken.yaml');
    expect(JSON.parse(asJson.stdout).faults).toMatchObject([{ file: 'broken.yaml', line: 3, column: 3 }]);
  });

  it('test says which example failed, and check refuses the policy', () => {
    file('new.yaml', NEW);
    expect(policy('test', 'new.yaml').stdout).toBe('3 examples of 1 own rule: all as they should be.\n');
    file('failing.yaml', NEW.replace('Project Aurora starts,', 'Projekt Aurora starts,'));
    const failed = policy('test', 'failing.yaml');
    expect(failed.status).toBe(78);
    expect(failed.stdout).toContain('failed conduct/no-project-names, bad example 1: the rule does not find it');
    const refused = program.run(['check', '--policy', 'failing.yaml'], 'Hello.');
    expect([refused.status, refused.stdout]).toEqual([78, '']);
  });

  it('diff and compare say what changed and what was weakened', () => {
    file('old.yaml', 'name: old\nextends: [us-hipaa]\n');
    const diff = JSON.parse(policy('diff', '-f', 'json', 'old.yaml', 'new.yaml').stdout);
    expect(diff.differences).toContainEqual({ key: 'rules.claim/no-guarantee', before: 'block (its own)', after: 'off', effect: 'looser' });
    expect(policy('diff', 'old.yaml', 'old.yaml')).toMatchObject({ status: 0, stdout: 'They say the same.\n' });
    const compared = policy('compare', 'new.yaml', '--pack', 'us-hipaa');
    expect(compared.status).toBe(2);
    expect(compared.stdout).toContain('weakened  us-hipaa/names');
  });

  it('backtest says what would have changed, by which entry, where', () => {
    file('new.yaml', NEW);
    file('posts.ndjson', POSTS);
    const { status, stdout } = policy('backtest', 'new.yaml', 'posts.ndjson', '-f', 'json');
    expect(status).toBe(2);
    const { posts, stopped, effects } = JSON.parse(stdout);
    expect([posts, stopped]).toEqual([4, 1]);
    expect(effects).toContainEqual(expect.objectContaining({ key: 'rules.claim/no-guarantee', before: 'block', after: 'off', lines: [2] }));
    expect(effects).toContainEqual(expect.objectContaining({ key: 'ownRules.conduct/no-project-names', stopped: 1, lines: [1] }));
    expect(effects).toContainEqual(expect.objectContaining({ key: 'rules.privacy/no-patient-name', after: 'shadow', shadowed: 1 }));
    file('odd.ndjson', `${POSTS}\n{"txt":"x"}`);
    const odd = policy('backtest', 'new.yaml', 'odd.ndjson');
    expect(odd.status).toBe(1);
    expect(odd.stderr).toContain('line 5');
  });

  it('own rules speak in every thread', () => {
    file('new.yaml', NEW);
    const lines = Array.from({ length: 500 }, () => JSON.stringify({ text: 'Project Aurora starts on Monday.' })).join('\n');
    const one = program.run(['check', '--ndjson', '--policy', 'new.yaml'], lines);
    const two = program.run(['check', '--ndjson', '--workers', '2', '--policy', 'new.yaml'], lines);
    const rulesOf = (ran: Ran): string[] =>
      ran.stdout
        .trim()
        .split('\n')
        .map((l) =>
          JSON.parse(l)
            .findings.map((f: { rule: string }) => f.rule)
            .join(),
        );
    expect(rulesOf(one).every((r) => r.includes('conduct/no-project-names'))).toBe(true);
    expect(rulesOf(two)).toEqual(rulesOf(one));
  });

  it.each([
    [['lnit'], '"lnit" is not known'],
    [['diff', 'a.yaml'], 'diff takes two files'],
    [['compare', '--pack', 'mayoo'], 'Did you mean "mayo"?'],
    [['lint', '--at', 'soon'], '--at is "soon"'],
  ])('%j gives 64 and says what was meant', (args, words) => {
    const { status, stderr } = policy(...args);
    expect(status).toBe(64);
    expect(stderr).toContain(words);
  });
});
