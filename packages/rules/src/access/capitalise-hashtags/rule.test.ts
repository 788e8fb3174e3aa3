import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { basePolicy } from '@precept/policies';
import { testRule } from '@precept/testing';
import { expect, it } from 'vitest';
import { rule } from './rule.ts';
import { splitWords } from './split.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals', text: '#~~MENTALHEALTHAWARENESS~~ starts at home' },
    { name: 'one long word', text: '#pneumonoultramicroscopic' },
    { name: 'no hashtag', text: 'mentalhealthawareness without a sign before it' },
  ],
});

it('splits letters into the everyday words they are made of', () => {
  expect(splitWords('mentalhealthawareness')).toEqual(['mental', 'health', 'awareness']);
  expect(splitWords('getyourflushot')).toEqual(['get', 'your', 'flu', 'shot']);
  expect(splitWords('cardiology')).toBeUndefined();
});

it('offers the tag with capitals as an edit', () => {
  const check = createChecker({ signals: [], rules: [rule], heads: NO_HEADS }).check;
  const post = toPost({ text: 'Be kind. #mentalhealthawareness' });
  const edit = check(post, basePolicy).findings[0]?.fixes[0]?.edits[0];
  expect(post.text.slice(0, edit?.start) + edit?.text).toBe('Be kind. #MentalHealthAwareness');
});
