import { describe, expect, it } from 'vitest';
import { runHere } from '../../testing/run.ts';

describe('precept inbound', () => {
  it('sends a possible side effect to safety intake, with the elements and the local number', async () => {
    const { status, stdout } = await runHere(
      ['inbound', '--jurisdiction', 'UK', '--safety-line', 'safety@norwell.example'],
      "Started the Zelvora pen last week and since then my heart is racing and I can't sleep",
    );
    const said = stdout.replace(/\s+/g, ' ');
    expect(status).toBe(2);
    expect(said).toContain('Adverse event');
    expect(said).toContain('safety intake');
    expect(said).toContain('in an emergency call 999');
    expect(said).toContain('at safety@norwell.example');
  });

  it('puts danger first', async () => {
    const { stdout } = await runHere(
      ['inbound', '-f', 'json'],
      'I have the pills in front of me and I want to die tonight. Your waiting times are a joke.',
    );
    const { routes } = JSON.parse(stdout);
    expect(routes[0]).toMatchObject({ kind: 'danger', to: 'a person on duty, at once' });
    expect(routes[0].answer.text).toContain('911');
  });

  it('takes a complaint to the help line', async () => {
    const { stdout } = await runHere(
      ['inbound', '-f', 'json', '--help-line', 'help@norwell.example'],
      'Three hours in your waiting room and nobody said a word. Appalling service.',
    );
    const { routes } = JSON.parse(stdout);
    expect(routes[0].kind).toBe('complaint');
    expect(routes[0].answer).toMatchObject({ open: [], text: expect.stringContaining('help@norwell.example') });
  });

  it('sends a medical question to where somebody can be seen, with no advice', async () => {
    const { stdout } = await runHere(
      ['inbound', '-f', 'json', '--jurisdiction', 'NZ'],
      'Can I take ibuprofen with my blood pressure tablets? I am 61 and my ankles swell.',
    );
    const kinds = JSON.parse(stdout).routes.map((r: { kind: string }) => r.kind);
    expect(kinds.some((k: string) => k === 'medical question' || k === 'request for care' || k === 'adverse event')).toBe(true);
    expect(stdout).toContain('111');
  });

  it('has nothing to do with plain words', async () => {
    expect(await runHere(['inbound'], 'Lovely photo of the garden.')).toMatchObject({ status: 0, stdout: expect.stringContaining('Nothing to do.') });
  });

  it('says which option is wrong', async () => {
    expect(await runHere(['inbound', '--kind', 'bio'], 'x')).toMatchObject({ status: 64 });
    expect(await runHere(['inbound', 'none.txt'])).toMatchObject({ status: 1, stderr: expect.stringContaining('[file-not-found]') });
  });
});
