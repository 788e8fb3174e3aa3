/**
 * How often the check is right: the catalogue's examples, whole posts by writers it was not tuned on, and public sets.
 * Both halves are always printed: what was found, and how often it cried wolf.
 * `npm run bench:accuracy -- [--data DIR] [--misses N] [--split test|tune|train]`
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { basePolicy } from '@precept/policies';
import { check } from '@precept/rules';
import { measureAgreement } from './accuracy/agreement.ts';
import { measureCatalogue } from './accuracy/catalogue.ts';
import { measurePosts } from './accuracy/posts.ts';
import { measurePublicSets } from './accuracy/public-sets.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    misses: { type: 'string', default: '0' },
    split: { type: 'string', multiple: true, default: ['test', 'tune'] },
  },
});
const root = new URL('..', import.meta.url).pathname;
const misses = Number(values.misses);
const judge: typeof check = (post, policy) => check(post, policy);

console.log(`policy ${basePolicy.name} ${basePolicy.digest.slice(0, 15)}…\n`);
measureCatalogue(join(root, 'corpus/catalogue.jsonl'), judge, misses);
for (const split of values.split) measurePosts(root, split, judge, misses);
measureAgreement(root);
const data = values.data ?? join(root, '../shared/data/dev');
if (existsSync(data)) measurePublicSets(data, judge, misses);
else console.log('Public sets: not measured. Give their folder with --data DIR (bench/README.md says which files it expects).');
