import { readFileSync } from 'node:fs';
import { createChecker } from '@precept/engine';
import { type PostInput, toPost } from '@precept/model';
import { basePolicy } from '@precept/policies';
import { heads, signals } from '@precept/signals';
import { describe, expect, it } from 'vitest';
import { check, measures, rules } from './index.ts';

const corpus = new URL('../../../corpus/', import.meta.url);
const read = (writer: string): PostInput[] =>
  readFileSync(new URL(`${writer}.jsonl`, corpus), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { expect: _e, spans: _s, note: _n, ...post } = JSON.parse(line) as PostInput & Record<string, unknown>;
      return post as PostInput;
    });

describe('triggers', () => {
  const ungated = createChecker({ signals, rules, heads, measures, gate: false }).check;

  it.each(['p1', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'w01', 'w02', 'w03', 'w04', 'w06'])('change nothing on the posts of %s', (writer) => {
    for (const input of read(writer)) {
      const post = toPost(input);
      expect(check(post, basePolicy), post.text).toEqual(ungated(post, basePolicy));
    }
  });
});
