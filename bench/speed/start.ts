import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Start of the command line, median of several runs (aim < 200 ms). */
export function measureStart(root: string): void {
  const bin = join(root, 'apps/cli/bin/precept.js');
  if (!existsSync(join(root, 'apps/cli/dist'))) {
    console.log('Command line: not built ("npm run build").\n');
    return;
  }
  console.log('Start of the command line, median of 11');
  const median = (words: string[], input?: string): number => {
    const times = Array.from({ length: 11 }, () => {
      const began = performance.now();
      spawnSync(process.execPath, [bin, ...words], input === undefined ? {} : { input });
      return performance.now() - began;
    }).sort((a, b) => a - b);
    return times[5] as number;
  };
  const bare = Array.from({ length: 11 }, () => {
    const began = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    return performance.now() - began;
  }).sort((a, b) => a - b)[5] as number;
  console.log(
    `  node itself ${bare.toFixed(0)} ms   precept --version ${median(['--version']).toFixed(0)} ms   precept check - ${median(['check', '-'], 'My patient Dana Whitcomb went home.').toFixed(0)} ms\n`,
  );
}
