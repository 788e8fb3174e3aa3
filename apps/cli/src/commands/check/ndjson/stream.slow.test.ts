import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BLOCKED, CLEAR, Program } from '../../../testing/program.ts';

let program: Program;
beforeAll(() => {
  program = new Program();
  writeFileSync(join(program.folder, 'peak.cjs'), "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS));");
});
afterAll(() => program?.remove());

const line = (i: number): string => `${JSON.stringify({ id: String(i), text: i % 50 === 0 ? BLOCKED : `${CLEAR} Number ${i}.` })}\n`;

/** Checks that many lines and says how much memory that took at most, in megabytes. */
async function peakOf(lines: number, workers: string): Promise<{ peak: number; answers: number; inOrder: boolean }> {
  const child = program.spawn(['check', '--ndjson', '--quiet', '--workers', workers], ['--require', join(program.folder, 'peak.cjs')]);
  let stderr = '';
  child.stderr.on('data', (d) => (stderr += d));
  let answers = 0;
  let inOrder = true;
  let rest = '';
  child.stdout.on('data', (d: Buffer) => {
    const parts = (rest + d.toString()).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) if (!part.startsWith(`{"schema":1,"id":"${answers++}",`)) inOrder = false;
  });
  for (let i = 0; i < lines; i += 500) {
    const chunk = Array.from({ length: Math.min(500, lines - i) }, (_, k) => line(i + k)).join('');
    if (!child.stdin.write(chunk)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await once(child, 'close');
  return { peak: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024, answers, inOrder };
}

describe('a long stream', () => {
  it.each(['1', '2'])('takes no more memory than a short one, and stays in order (%s workers)', async (workers) => {
    // The short run is long enough for the collector to have settled: what comes after is growth with the number of lines.
    const short = await peakOf(12_000, workers);
    const long = await peakOf(48_000, workers);
    expect(long).toMatchObject({ answers: 48_000, inOrder: true });
    expect(long.peak).toBeLessThan(short.peak * 1.25 + 20);
  });

  it.each(['1', '2'])('is read no faster than its answers are taken (%s workers)', async (workers) => {
    const child = program.spawn(['check', '--ndjson', '--workers', workers]);
    child.stdin.on('error', () => undefined);
    const chunk = Array.from({ length: 500 }, (_, i) => line(i)).join('');
    let accepted = 0;
    for (let isStuck = false; !isStuck && accepted < 2e7; accepted += chunk.length) {
      if (child.stdin.write(chunk)) continue;
      isStuck = await Promise.race([once(child.stdin, 'drain').then(() => false), new Promise<boolean>((r) => setTimeout(r, 4000, true))]);
    }
    child.kill();
    expect(accepted).toBeLessThan(5e6);
  });
});
