/**
 * `npm test`: everything. Unit and corpus tests, then the browser tests against the built page.
 * `--fast` leaves out the browser and whatever is marked slow (`*.slow.test.ts`). The last line counts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './chromium.ts';

const { values } = parseArgs({ options: { fast: { type: 'boolean', default: false } } });
const root = new URL('..', import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), 'precept-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

function run(project: string, environment: Record<string, string> = {}): void {
  const output = join(scratch, `${project}.json`);
  const { status } = spawnSync(
    'npx',
    ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${output}`],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    },
  );
  let report: Report | undefined;
  try {
    report = JSON.parse(readFileSync(output, 'utf8')) as Report;
  } catch {
    console.error(`The ${project} tests ended without a report.`);
  }
  total.passed += report?.numPassedTests ?? 0;
  total.skipped += report?.numPendingTests ?? 0;
  // A suite that does not load has no tests to fail: the run itself counts as one failure then.
  const failed = report?.numFailedTests || (status === 0 && report ? 0 : 1);
  total.failed += failed;
}

run('unit');
if (!values.fast) {
  run('slow');
  const chromium = findChromium();
  if (chromium) run('browser', { CHROMIUM: chromium });
  else {
    console.log('\nSKIPPED: the browser tests. They need Chromium: "apt-get install chromium", or set CHROMIUM to the path of one.');
    total.skipped++;
  }
}
rmSync(scratch, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed || total.passed === 0 ? 1 : 0;
