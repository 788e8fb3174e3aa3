import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BLOCKED, CLEAR, Program } from './testing/program.ts';

let program: Program;
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(program.folder, name), content);
  return name;
};
const ndjson = (...lines: unknown[]): string => lines.map((l) => `${typeof l === 'string' ? l : JSON.stringify(l)}\n`).join('');
const parseLines = (text: string): { id: string | null; verdict?: string; error?: { code: string; message: string } }[] =>
  text
    .trimEnd()
    .split('\n')
    .map((l) => JSON.parse(l));

beforeAll(() => {
  program = new Program();
});
afterAll(() => program?.remove());

describe('precept check', () => {
  it('answers 0 for what may go out, 2 for findings', () => {
    const clear = program.run(['check'], CLEAR);
    expect(clear).toMatchObject({ status: 0, stderr: '' });
    expect(clear.stdout).toContain('Yes, you can post this as it is.');
    const blocked = program.run(['check'], BLOCKED);
    expect(blocked).toMatchObject({ status: 2, stderr: '' });
    expect(blocked.stdout).toContain('No, do not post this as it stands');
    expect(blocked.stdout).toMatch(/Mrs Ellen Varga.*\n.*\^{15}/);
  });

  it('fails only on what it is told to fail on', () => {
    expect(program.run(['check', '--fail-on', 'never'], BLOCKED).status).toBe(0);
    expect(program.run(['check', '--fail-on', 'block'], BLOCKED).status).toBe(2);
  });

  it('checks several files, and the rest when one cannot be read', () => {
    mkdirSync(join(program.folder, 'folder'), { recursive: true });
    const names = [
      file('clear.txt', CLEAR),
      'none.txt',
      'folder',
      file('empty.txt', ' \n'),
      file('latin1.txt', Buffer.from('caf\xe9', 'latin1')),
      file('utf16.txt', Buffer.from('\ufeffhello', 'utf16le')),
      file('long.txt', 'x'.repeat(10_000_000)),
      file('mark.txt', `\ufeff${BLOCKED}`),
    ];
    const { status, stdout, stderr } = program.run(['check', ...names]);
    expect(status).toBe(1);
    for (const [name, words, code] of [
      ['none.txt', 'does not exist', 'file-not-found'],
      ['folder', 'is a directory', 'is-a-directory'],
      ['empty.txt', 'is empty', 'empty-text'],
      ['latin1.txt', 'is not UTF-8', 'invalid-utf8'],
      ['utf16.txt', 'UTF-16', 'invalid-utf8'],
      ['long.txt', 'more than 1,000,000 characters', 'text-too-long'],
    ])
      expect(stderr).toMatch(new RegExp(`${name} .*${words}.*\\[${code}\\]`));
    expect(stdout).toContain('clear.txt  Yes');
    expect(stdout).toContain('8 texts: 1 clear, 1 block, 6 not read.');
  });

  it('gives offsets into the author’s own text, without the byte order mark', () => {
    const { stdout } = program.run(['check', '--format', 'json', file('mark2.txt', `\ufeffHi 👩‍⚕️\r\n${BLOCKED}`)]);
    const output = JSON.parse(stdout) as { id: string; findings: { rule: string; spans: { start: number; end: number }[] }[] };
    const [span] = output.findings.find((f) => f.rule === 'privacy/no-patient-name')?.spans ?? [];
    expect(`Hi 👩‍⚕️\r\n${BLOCKED}`.slice(span?.start, span?.end)).toBe('Mrs Ellen Varga');
    expect(output.id).toBe('mark2.txt');
  });

  it('answers in each format', () => {
    const name = file('post.md', `# Today\n\n${BLOCKED}\n`);
    for (const [format, start] of [
      ['json', '{\n  "schema": 1'],
      ['ndjson', '{"schema":1'],
      ['sarif', '{"$schema"'],
      ['junit', '<?xml'],
      ['github', '::'],
      ['pretty', '1   # Today'],
    ] as const) {
      const { status, stdout, stderr } = program.run(['check', '--format', format, name]);
      expect([status, stderr], format).toEqual([2, '']);
      expect(stdout.startsWith(start), format).toBe(true);
    }
    expect(JSON.parse(program.run(['check', '--format', 'sarif', name]).stdout)).toMatchObject({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'Precept' } } }],
    });
    expect(JSON.parse(program.run(['check', '--format', 'json', name, name]).stdout)).toHaveLength(2);
  });

  it('puts fixes into the text, or into the file with --write, and checks again', () => {
    const { stdout, stderr } = program.run(['check', '--fix'], BLOCKED);
    expect(stdout).not.toContain('Varga');
    expect(stdout).toContain('a patient');
    expect(stderr).not.toContain('privacy/no-patient-name');
    const name = file('fix.txt', `\ufeff${BLOCKED}`);
    program.run(['check', '--fix', '--write', name]);
    const written = readFileSync(join(program.folder, name), 'utf8');
    expect(written.startsWith('\ufeff')).toBe(true);
    expect(written).not.toContain('Varga');
  });

  it('respects NO_COLOR, FORCE_COLOR, --color and the width', () => {
    const colours = /\u001b\[/;
    expect(program.run(['check'], BLOCKED).stdout).not.toMatch(colours);
    expect(program.run(['check'], BLOCKED, { FORCE_COLOR: '1' }).stdout).toMatch(colours);
    expect(program.run(['check', '--no-color'], BLOCKED, { FORCE_COLOR: '1' }).stdout).not.toMatch(colours);
    expect(program.run(['check', '--color', 'always'], BLOCKED, { NO_COLOR: '1' }).stdout).toMatch(colours);
    for (const columns of [60, 120])
      for (const row of program.run(['check', '-v'], `${BLOCKED} ${CLEAR.repeat(5)}`, { COLUMNS: String(columns) }).stdout.split('\n'))
        expect(row.length).toBeLessThanOrEqual(columns);
  });
});

describe('precept check --ndjson', () => {
  const BAD = Buffer.concat([
    Buffer.from('\ufeff'),
    Buffer.from(
      ndjson(
        { id: '1', text: CLEAR },
        'not json',
        '',
        { id: '4', text: BLOCKED },
        { id: '5', txt: CLEAR },
        { id: '6', text: CLEAR, author: { role: 'nures' } },
        { id: '7', text: '' },
        '[1]',
        { id: '9', text: 'x'.repeat(10_000_000) },
        `{"id":"10","text":"${'y'.repeat(17_000_000)}"}`,
      ),
    ),
    Buffer.from('{"text":"\xff"}\n{"id":"12","text":"\\ud800 ok"}\r\n{"id":"13","text":"last"}', 'latin1'),
  ]);
  const CODES = [
    '1',
    'invalid-json',
    'empty-line',
    '4',
    'unknown-field',
    'wrong-value',
    'empty-text',
    'not-an-object',
    'text-too-long',
    'line-too-long',
    'invalid-utf8',
    '12',
    '13',
  ];

  it.each([['1'], ['2']])('answers every line, in order, whatever it holds (%s workers)', (workers) => {
    const { status, stdout, stderr } = program.run(['check', '--ndjson', '--workers', workers], BAD);
    expect(status).toBe(1);
    const answers = parseLines(stdout);
    expect(answers.map((a) => a.error?.code ?? a.id)).toEqual(CODES);
    answers.forEach((a, i) => {
      if (a.error) expect(a).toEqual({ id: null, error: { code: a.error.code, message: expect.stringContaining(`line ${i + 1}: `) } });
    });
    expect(answers[4]?.error?.message).toContain('Did you mean "text"?');
    expect(answers[5]?.error?.message).toContain('author.role is "nures"');
    expect(stderr).toContain('9 of 13 lines could not be read');
  });

  it('names the file in each fault, and goes on after a file that is not there', () => {
    const { status, stdout } = program.run(['check', 'none.ndjson', file('a.ndjson', ndjson('x', { id: '2', text: CLEAR }))]);
    expect(status).toBe(1);
    expect(parseLines(stdout).map((a) => a.error?.message ?? a.verdict)).toEqual([
      'none.ndjson does not exist.',
      expect.stringContaining('a.ndjson, line 1: '),
      'clear',
    ]);
  });

  it('takes what a line does not say from the options', () => {
    const lines = ndjson({ text: 'Thank you.', kind: 'reply' }, { text: 'Thank you.' });
    const { stdout } = program.run(['check', '--ndjson', '--kind', 'reply', '--city', 'Leeds'], lines);
    const [first, second] = parseLines(stdout).map((a) => (a as unknown as { notChecked: string[] }).notChecked);
    expect(first).toEqual(second);
    expect(second).toContain('the text being answered');
    expect(second).not.toContain('what readers know of the author');
  });

  it('gives the same answers with and without workers, in order', () => {
    const lines = ndjson(
      ...Array.from({ length: 1500 }, (_, i) => ({ id: String(i), text: i % 7 === 0 ? BLOCKED : `${CLEAR} ${'So it goes. '.repeat(i % 13)}` })),
    );
    const without = (text: string): string => text.replace(/"micros":\d+/g, '');
    const alone = program.run(['check', '--ndjson'], lines);
    const together = program.run(['check', '--ndjson', '--workers', '3'], lines);
    expect(alone.status).toBe(2);
    expect(together.status).toBe(2);
    expect(parseLines(alone.stdout).map((a) => a.id)).toEqual(Array.from({ length: 1500 }, (_, i) => String(i)));
    expect(without(together.stdout)).toBe(without(alone.stdout));
  });

  it('answers a line before the next one is written', async () => {
    for (const args of [[], ['--workers', '2']]) {
      const child = program.spawn(['check', '--ndjson', ...args]);
      const answer = new Promise<string>((resolve) => child.stdout.once('data', (d: Buffer) => resolve(d.toString())));
      child.stdin.write(ndjson({ id: 'first', text: CLEAR }));
      expect(JSON.parse(await answer)).toMatchObject({ id: 'first' });
      child.stdin.end();
      expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    }
  });

  it('stops quietly when its reader leaves', async () => {
    const child = program.spawn(['check', '--ndjson']);
    let stderr = '';
    child.stderr.on('data', (d) => (stderr += d));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(ndjson(...Array.from({ length: 5000 }, () => ({ text: BLOCKED }))));
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(stderr).toBe('');
  });
});

describe('usage and configuration', () => {
  it.each([
    [['chek'], 'Did you mean "check"?'],
    [['check', '--polcy', 'x'], 'Did you mean "--policy"?'],
    [['check', '--format', 'jsn'], 'Did you mean "json"?'],
    [['check', '--role', 'nures'], 'Did you mean "nurse"?'],
    [['check', '--at', 'yesterday'], '2026-11-22'],
    [['check', '--workers', '0'], 'from 1 to 64'],
    [['check', '--workers', '2', 'clear.txt'], '--workers needs lines'],
    [['check', '--write', 'clear.txt'], '--write needs --fix'],
    [['check', '--fix', 'a.ndjson'], 'not on lines of JSON'],
    [['explain', 'privacy/no-patient-nam'], 'Did you mean "privacy/no-patient-name"?'],
    [['explain'], 'name one rule'],
    [['completion', 'bsh'], 'Did you mean "bash"?'],
    [['help', 'chek'], 'Did you mean "check"?'],
    [['page', '--port', 'x'], 'the port is "x"'],
    [['rules', 'x'], 'takes no "x"'],
    [[], 'Usage'],
  ])('%j gives 64 and says what was meant', (args, words) => {
    const { status, stdout, stderr } = program.run(args);
    expect([status, stdout]).toEqual([64, '']);
    expect(stderr).toContain(words);
  });

  it.each([
    ['{"rules":{"privacy/no-patient-nam":"off"}}', 'Did you mean "privacy/no-patient-name"?'],
    ['{"rules":{"privacy/no-patient-name":"of"}}', 'Did you mean "off"?'],
    ['{"ruels":{}}', 'Did you mean "rules"?'],
    ['{\n"rules": {,}}', 'policy.json:2:11'],
    ['[]', 'must be a map'],
  ])('the policy %j gives 78 and names the key', (policy, words) => {
    const name = file('policy.json', policy);
    const { status, stderr } = program.run(['check', '--policy', name], CLEAR);
    expect(status).toBe(78);
    expect(stderr).toContain('policy.json');
    expect(stderr).toContain(words);
    expect(program.run(['doctor', '--policy', name]).status).toBe(78);
  });

  it('a policy decides, and stands in the answer', () => {
    const name = file('own.json', JSON.stringify({ name: 'brookmeadow', rules: { 'privacy/no-patient-name': 'off' } }));
    const run = (...args: string[]): { policy: { name: string; digest: string }; findings: { rule: string }[] } =>
      JSON.parse(program.run(['check', '-f', 'json', ...args], BLOCKED).stdout);
    const own = run('--policy', name);
    expect(own.findings.map((f) => f.rule)).not.toContain('privacy/no-patient-name');
    expect(own.policy).toEqual({ name: 'brookmeadow', digest: expect.stringMatching(/^sha256-[\da-f]{64}$/) });
    expect(run().policy.digest).not.toBe(own.policy.digest);
  });
});

describe('the other commands', () => {
  it('--version and help answer', () => {
    expect(program.run(['--version']).stdout).toMatch(/^precept \d+\.\d+\.\d+\n$/);
    expect(program.run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Commands') });
    for (const name of ['check', 'explain', 'rules', 'doctor', 'page', 'completion', 'help']) {
      expect(program.run(['help', name]).stdout).toContain(`precept ${name}`);
      expect(program.run([name, '--help']).stdout).toBe(program.run(['help', name]).stdout);
    }
  });

  it('rules lists every rule, for people and for programs', () => {
    const list = JSON.parse(program.run(['rules', '--json']).stdout) as { id: string; family: string }[];
    expect(list.length).toBeGreaterThan(20);
    const shown = program.run(['rules']).stdout;
    for (const { id } of list) expect(shown).toContain(id);
    expect(program.run(['rules', '--family', 'privacy']).stdout).not.toContain('claim/');
  });

  it('explains a rule by its id, its name and its number, and an error by its code', () => {
    const byId = program.run(['explain', 'privacy/no-patient-name']);
    expect(byId).toMatchObject({ status: 0, stderr: '' });
    for (const words of ['EXAMPLES', 'WHY', 'SOURCES', 'Not so', 'Fine', 'PRIV-01']) expect(byId.stdout).toContain(words);
    expect(byId.stdout).not.toMatch(/~~|```/);
    expect(program.run(['explain', 'no-patient-name']).stdout).toBe(byId.stdout);
    expect(program.run(['explain', 'priv-01']).stdout).toContain('privacy/no-patient-name');
    expect(program.run(['explain', 'unknown-field']).stdout).toContain('WHAT TO DO');
  });

  it('doctor finds everything that a check needs', () => {
    const { status, stdout } = program.run(['doctor']);
    expect(stdout).not.toMatch(/^fault/m);
    expect(status).toBe(0);
  });

  it('page says when it is not built, serves when it is, and stops when told', async () => {
    const site = fileURLToPath(new URL('../../web/dist/', `file://${program.start}`));
    rmSync(site, { recursive: true, force: true });
    expect(program.run(['page'])).toMatchObject({ status: 1, stderr: expect.stringContaining('not built yet') });
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, 'index.html'), '<!doctype html><title>Check</title>');
    const child = program.spawn(['page'], [], { PORT: '0' });
    const said = await new Promise<string>((resolve) => child.stdout.once('data', (d: Buffer) => resolve(d.toString())));
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0] ?? '';
    expect(await (await fetch(address)).text()).toContain('<title>Check</title>');
    const second = program.run(['page', '--port', new URL(address).port]);
    expect(second).toMatchObject({ status: 1, stderr: expect.stringContaining('[port-in-use]') });
    child.kill('SIGTERM');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  it('the starter says how to build what is not built', () => {
    mkdirSync(join(program.folder, 'bare/bin'), { recursive: true });
    const starter = join(program.folder, 'bare/bin/precept.cjs');
    copyFileSync(new URL('../bin/precept.js', import.meta.url), starter);
    const { status, stderr } = spawnSync(process.execPath, [starter, 'check'], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('npm ci');
  });
});
