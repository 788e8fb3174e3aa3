/**
 * How fast the whole check is, everything on, on one core, beside others in the same run; how cost grows with length;
 * memory; start of the command line; weight of the engine with its knowledge. Ratios in one run are what counts: machines are noisy.
 * `npm run bench -- [--no-peers]`
 */
import { parseArgs } from 'node:util';
import { measureGrowth } from './speed/growth.ts';
import { measureOwnRules } from './speed/own-rules.ts';
import { measurePeers } from './speed/peers.ts';
import { measureStart } from './speed/start.ts';
import { measureThroughput } from './speed/throughput.ts';
import { measureWeight } from './speed/weight.ts';

const { values } = parseArgs({ options: { peers: { type: 'boolean', default: true } }, allowNegative: true });
const root = new URL('..', import.meta.url).pathname;

const ours = measureThroughput(root);
if (values.peers) await measurePeers(root, ours);
measureGrowth(root);
await measureOwnRules(root);
measureStart(root);
await measureWeight(root);
