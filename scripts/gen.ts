/**
 * Writes everything that follows from the folders: indexes of signals and rules, rule pages, JSON schemas.
 * `npm run gen` writes, `npm run gen -- --check` fails when a file on disk differs.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { packIndex, ruleIndex, signalIndex } from './gen/indexes.ts';
import { Outputs } from './gen/outputs.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = new URL('..', import.meta.url).pathname;
const outputs = new Outputs(root, values.check);

signalIndex(outputs);
ruleIndex(outputs);
packIndex(outputs);
if (!outputs.isCheck || outputs.stale.length === 0) {
  // Pages and schemas are read from the rules themselves, so the indexes must be written first.
  const { pages } = await import('./gen/pages.ts');
  await pages(outputs);
}
outputs.finish();
void spawnSync;
