import { CONTRACT_DEFAULTS } from '@precept/api';
import { basePolicy } from '@precept/policies';
import { exampleOf, replies } from '@precept/replies';
import { check } from '@precept/rules';
import { describe, expect, it } from 'vitest';
import { runHere } from '../../testing/run.ts';

const PATIENT = 'Hi doc, you took out my appendix in May. Add me!';

describe('precept triage', () => {
  it('suggests, with the rule of the channel, the reason and an answer that confirms nothing', async () => {
    const { status, stdout } = await runHere(['triage', '--channel', 'facebook', '--page', 'the clinic page'], PATIENT);
    const said = stdout.replace(/\s+/g, ' ');
    expect(status).toBe(2);
    expect(said).toContain('Decline kindly, and point to the public page.');
    expect(said).toContain('at my house');
    expect(said).toContain('you are welcome on the clinic page.');
    expect(said).toContain('A person decides.');
  });

  it('answers as JSON, with flags and their places', async () => {
    const { stdout } = await runHere(['triage', '-f', 'json', '--channel', 'facebook'], PATIENT);
    const { suggestion, flags, answer, decidedBy } = JSON.parse(stdout);
    expect({ suggestion, decidedBy }).toEqual({ suggestion: 'public page', decidedBy: 'person' });
    expect(flags[0]).toMatchObject({ flag: 'patient' });
    expect(PATIENT.slice(flags[0].start, flags[0].end)).toContain('took out my');
    expect(answer).toMatchObject({ id: 'decline/personal-profile', open: ['public page'] });
  });

  it('takes the criterion given, and lines', async () => {
    const line = (id: string, text: string, channel: string) => `${JSON.stringify({ id, text, channel })}\n`;
    const { stdout } = await runHere(
      ['triage', '--ndjson'],
      line('1', 'Gareth from the allotment, plot 17. Add me!', 'facebook') + line('2', 'May I connect?', 'linkedin'),
    );
    expect(
      stdout
        .trim()
        .split('\n')
        .map((l) => JSON.parse(l).suggestion),
    ).toEqual(['accept', 'ask']);
    expect(JSON.parse((await runHere(['triage', '-f', 'json', '--criterion', 'open'], 'May I connect?')).stdout).suggestion).toBe('accept');
    expect(await runHere(['triage', '--criterion', 'hous'], 'x')).toMatchObject({ status: 64, stderr: expect.stringContaining('house') });
  });
});

describe('texts for another command', () => {
  it.each([
    ['triage', { kind: 'comment' }, 'precept inbound'],
    ['inbound', { direction: 'outbound' }, 'precept check'],
    ['bio', { kind: 'post' }, 'precept check'],
  ])('%s names the line and goes on', async (command, fields, other) => {
    const lines = `${JSON.stringify({ id: '1', text: 'Thank you all.', ...fields })}\n${JSON.stringify({ id: '2', text: 'Nurse. Gardener.' })}\n`;
    const { status, stdout, stderr } = await runHere([command, '--ndjson'], lines);
    expect(status).toBe(1);
    expect(stderr).toContain('line 1: ');
    expect(stderr).toContain(other);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((l) => JSON.parse(l).id ?? '2'),
    ).toEqual(['2']);
  });
});

describe('replies', () => {
  it.each(replies.map((r) => [r.id, exampleOf(r)] as const))('%s checks clear', (_, text) => {
    const result = check(
      { ...CONTRACT_DEFAULTS, text, kind: 'reply', thread: [], media: [], author: { ...CONTRACT_DEFAULTS.author, role: 'staff' } },
      basePolicy,
    );
    expect(result.findings.map((f) => `${f.rule}: ${f.what}`)).toEqual([]);
  });
});
