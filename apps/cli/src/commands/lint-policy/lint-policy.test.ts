import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../main.ts';

const BROAD = '# Social media\n\n1. Employees must not discuss their pay online.\n2. Never post a picture of a patient.\n';
const FINE = 'Never post a picture of a patient. You may talk with each other about pay, hours and staffing.';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-policy-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function lint(words: readonly string[], input = ''): Promise<{ status: number; stdout: string; stderr: string }> {
  const said = { stdout: '', stderr: '' };
  const into = (name: keyof typeof said): Writable =>
    new Writable({
      write(chunk, _encoding, done) {
        said[name] += String(chunk);
        done();
      },
    });
  const host = {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: into('stdout'),
    stderr: into('stderr'),
    env: {},
    version: '0',
    home: pathToFileURL(`${folder}/`),
  };
  return { status: await main(['lint-policy', ...words], host), ...said };
}

describe('precept lint-policy', () => {
  it('marks the clause, names its line, and exits with 2', async () => {
    const file = join(folder, 'policy.md');
    writeFileSync(file, BROAD);
    const { status, stdout } = await lint([file]);
    expect(status).toBe(2);
    expect(stdout).toContain('policy/no-chilling-clause  line 3, a person decides');
    expect(stdout).toMatch(/discuss their pay online\.\n +~+/);
    expect(stdout).toMatch(/lawyer must\s+confirm/);
  });

  it('lays the text beside shipped clauses, what binds where the law leaves free first', async () => {
    const { stdout } = await lint(['-', '--pack', 'us-labour,us-ftc'], BROAD);
    expect(stdout).toContain('Beside the shipped clauses (us-labour, us-ftc');
    expect(stdout).toMatch(/binds what the law leaves free:\n {2}rights to speak\n {4}line 3/);
    expect(stdout).toMatch(/not spoken of:[\s\S]*paid ties and gifts/);
  });

  it('is content with a policy that may stand', async () => {
    expect(await lint(['--pack', 'none'], FINE)).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('Yes, this policy can stand as it is.'),
    });
  });

  it('answers in the shape of a check, with the comparison, as JSON', async () => {
    const { stdout } = await lint(['-f', 'json'], BROAD);
    const { verdict, findings, comparison } = JSON.parse(stdout);
    expect(verdict).toBe('review');
    expect(BROAD.slice(findings[0].spans[0].start, findings[0].spans[0].end)).toBe('Employees must not discuss their pay online.');
    expect(comparison.map((c: { state: string }) => c.state)).toContain('against');
  });

  it('takes no finding for law where another law holds', async () => {
    const { stdout } = await lint(['-f', 'json', '--jurisdiction', 'UK'], BROAD);
    expect(JSON.parse(stdout).verdict).toBe('advise');
  });

  it('refuses an unknown pack, a second file and a missing one', async () => {
    expect(await lint(['--pack', 'us-labor'], BROAD)).toMatchObject({ status: 64, stderr: expect.stringContaining('us-labour') });
    expect((await lint(['a', 'b'])).status).toBe(64);
    expect(await lint([join(folder, 'none.md')])).toMatchObject({ status: 1, stderr: expect.stringContaining('[file-not-found]') });
  });
});
