/**
 * A million generated and mutated inputs: no exception, spans valid, edits clean, the same answer twice, nothing slow;
 * half of them under a policy with rules of its own.
 * `npm run fuzz -- [--count N] [--seed N]`
 */
import { parseArgs } from 'node:util';
import { basePolicy } from '@precept/policies';
import { Fuzzer } from './fuzz/fuzzer.ts';
import { ownPolicy } from './fuzz/own-policy.ts';

const { values } = parseArgs({ options: { count: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } } });
const root = new URL('..', import.meta.url).pathname;
const fuzzer = new Fuzzer(root, Number(values.seed), [basePolicy, await ownPolicy()]);
const count = Number(values.count);
const began = performance.now();
for (let i = 0; i < count; i++) {
  fuzzer.once();
  if (i % 50_000 === 49_999)
    console.log(`${(i + 1).toLocaleString('en')} inputs, ${fuzzer.failures.length} failures, ${((performance.now() - began) / 1000).toFixed(0)} s`);
}
fuzzer.tall();
console.log(
  `${fuzzer.inputs.toLocaleString('en')} inputs (seed ${values.seed}): ${fuzzer.failures.length} failures; slowest of ≤ 10,000 characters ${fuzzer.slowestMs.toFixed(1)} ms (aim ≤ 50 ms); ${fuzzer.withFindings.toLocaleString('en')} with findings`,
);
for (const f of fuzzer.failures.slice(0, 20)) console.log(`  ${f.reason}: ${JSON.stringify(f.text.slice(0, 200))}`);
process.exitCode = fuzzer.failures.length > 0 || fuzzer.slowestMs > 50 ? 1 : 0;
