import { readFileSync } from 'node:fs';
import { toPost } from '@precept/model';
import { basePolicy } from '@precept/policies';
import { expect, it } from 'vitest';
import { check, checkMany } from './index.ts';

const posts = ['p1', 'w06', 'w13'].flatMap((writer) =>
  readFileSync(new URL(`../../../corpus/${writer}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .map(({ text, kind, direction, author, channel, thread, media }) =>
      toPost(JSON.parse(JSON.stringify({ text, kind, direction, author, channel, thread, media }))),
    ),
);

it('says the same of posts checked together as of each by itself, in order', () => {
  expect(posts.length).toBeGreaterThan(500);
  const together = checkMany(posts, basePolicy);
  expect(together).toHaveLength(posts.length);
  posts.forEach((post, i) => {
    expect(together[i]).toEqual(check(post, basePolicy));
  });
});

it('takes no posts, and one', () => {
  expect(checkMany([], basePolicy)).toEqual([]);
  expect(checkMany(posts.slice(0, 1), basePolicy)).toHaveLength(1);
});
