import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { postsOfLength } from './texts.ts';
import type { Throughput } from './throughput.ts';

/** The same posts through what people use today. None of them answers our question; they show what a look at a text costs elsewhere. */
export async function measurePeers(root: string, ours: Throughput): Promise<void> {
  const home = join(root, 'bench/peers');
  if (!existsSync(join(home, 'node_modules'))) {
    console.log('Installing the peers (bench/peers) …');
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: home, stdio: 'ignore' });
    if (status !== 0) {
      console.log('Peers: not measured, "npm ci" in bench/peers failed. Run it by hand to see why.\n');
      return;
    }
  }
  const posts = postsOfLength(root, 300, 300);
  console.log('Beside others, the same posts   posts/s     Precept is');
  for (const [name, run] of await peers(home)) {
    for (const p of posts.slice(0, 20)) await run(p);
    const began = performance.now();
    let done = 0;
    for (const p of posts) {
      await run(p);
      done++;
      if (performance.now() - began > 4000) break;
    }
    const rate = done / ((performance.now() - began) / 1000);
    console.log(
      `  ${name.padEnd(28)} ${Math.round(rate).toLocaleString('en').padStart(8)}     ${(ours.postsPerSecond / rate).toFixed(1)} times as fast`,
    );
  }
  console.log('');
}

type Run = (text: string) => unknown;

async function peers(home: string): Promise<[string, Run][]> {
  const require = createRequire(join(home, 'package.json'));
  const nlp = require('compromise') as (text: string) => { people(): { out(as: string): unknown }; places(): { out(as: string): unknown } };
  const { SyncRedactor } = require('redact-pii') as { SyncRedactor: new () => { redact(text: string): string } };
  const { OpenRedaction } = require('@openredaction/openredaction') as { OpenRedaction: new () => { detect(text: string): unknown } };
  const alex = (await import(join(home, 'node_modules/alex/index.js'))) as { text: (text: string) => unknown };
  const redactor = new SyncRedactor();
  const shield = new OpenRedaction();
  return [
    ['compromise (people, places)', (t) => [nlp(t).people().out('array'), nlp(t).places().out('array')]],
    ['redact-pii', (t) => redactor.redact(t)],
    ['@openredaction/openredaction', (t) => shield.detect(t)],
    ['alex', (t) => alex.text(t)],
  ];
}
