import { createChecker, NO_HEADS } from '@precept/engine';
import { type PostInput, toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';

import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [signal], rules: [], heads: NO_HEADS });

const find = (text: string, post: Omit<PostInput, 'text'> = {}) => {
  const { reading, signals } = sense(toPost({ ...post, text }));
  return signals.filter((s) => s.kind === 'complaint').map((s) => ({ ...s, words: reading.text.slice(s.start, s.end) }));
};

describe('complaint', () => {
  it('tells the topic, with exact spans', () => {
    expect(find('double bill again, nobody answers, and the portal is down', { direction: 'inbound' }).map((c) => [c.words, c.type])).toEqual([
      ['double bill', 'billing'],
      ['nobody answers', 'appointment'],
      ['portal is down', 'portal'],
    ]);
  });

  it('leaves praise alone', () => {
    expect(find('lovely staff, quick and kind', { direction: 'inbound' })).toEqual([]);
  });
});
